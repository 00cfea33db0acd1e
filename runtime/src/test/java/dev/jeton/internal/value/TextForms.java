package dev.jeton.internal.value;

import java.util.List;
import java.util.stream.Stream;

/** All types of values that have a text. */
final class TextForms {
    static final List<TextForm<?>> ALL =
            Stream.of(UuidForms.UUIDS).<TextForm<?>>map(form -> form).toList();

    private TextForms() {}
}
