package io.dragoman.acceptance.canary.text;

import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;

interface KnowsParser {
    Tokenizer tokenizer();
}
