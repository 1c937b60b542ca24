package io.dragoman.web.view;

import java.util.List;

/** An actor's page. */
public record ActorView(
        String name,
        String code,
        String country,
        String countryAddress,
        List<Card.Field> head,
        List<PairView.Section> sections) {}
