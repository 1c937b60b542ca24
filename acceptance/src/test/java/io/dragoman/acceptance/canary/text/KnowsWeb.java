package io.dragoman.acceptance.canary.text;

import crawlercommons.robots.BaseRobotRules;
import org.apache.hc.core5.http.HttpHost;

interface KnowsWeb {
    HttpHost host();

    BaseRobotRules rules();
}
