package dev.jeton.spring;

import dev.jeton.JsonCodec;
import dev.jeton.JsonCodecs;

/** A type whose codec is written by hand. */
public record Money(long cents) {
    static final JsonCodec<Money> CODEC = JsonCodecs.of(String.class)
            .mapping(
                    Money.class,
                    text -> new Money(Long.parseLong(text.replace(".", ""))),
                    money -> money.cents() / 100 + "." + money.cents() % 100);
}
