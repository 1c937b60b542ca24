package io.dragoman.web.view;

import io.dragoman.record.RuleReference;
import java.util.List;

/**
 * Why an event was coded.
 *
 * @param entry the frame as it stands in the lexicon
 * @param explanation actors, parse and frames of the sentence, in lines
 */
public record WhyView(
        String article,
        String event,
        String sentence,
        RuleReference rule,
        List<String> entry,
        List<RuleReference> governors,
        String explanation) {}
