package dev.jeton.internal.value;

import java.util.List;
import java.util.stream.Stream;

/** All types of values that have a text. */
final class TextForms {
    static final List<TextForm<?>> ALL = Stream.of(
                    List.of(UuidForms.UUIDS),
                    LocalForms.ALL,
                    OffsetForms.ALL,
                    ZoneForms.ALL,
                    AmountForms.ALL,
                    CalendarForms.ALL,
                    CodeForms.ALL)
            .<TextForm<?>>flatMap(List::stream)
            .toList();

    private TextForms() {}
}
