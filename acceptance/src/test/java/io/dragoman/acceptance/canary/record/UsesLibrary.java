package io.dragoman.acceptance.canary.record;

import org.slf4j.Logger;

interface UsesLibrary {
    Logger logger();
}
