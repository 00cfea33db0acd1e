package dev.jeton.processor.resolve;

import dev.jeton.processor.extract.Fact;
import dev.jeton.processor.extract.Given;
import dev.jeton.processor.extract.PropertyShape;
import dev.jeton.processor.model.Leniency;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a property's annotations say about the values in it.
 *
 * @param known the texts of {@code @Json.Known}
 */
record ValueMarks(Leniency leniency, List<String> known, Form form, Spelling spelling) {

    /** Of a value that no annotation says anything about, such as the key of a map: what annotations say holds for the values. */
    static final ValueMarks NONE = new ValueMarks(Leniency.STRICT, List.of(), Form.PLAIN, Spelling.PLAIN);

    ValueMarks {
        known = List.copyOf(known);
    }

    static ValueMarks of(PropertyShape property) {
        return new ValueMarks(
                property.has(Fact.LENIENT) ? Leniency.LENIENT : Leniency.STRICT,
                property.known().map(Given::value).orElse(List.of()).stream()
                        .map(Given::value)
                        .toList(),
                formOf(property),
                Spelling.of(property));
    }

    /** The marks that have a say about a value; beside them others contradict them, or each other. */
    Set<Mark> effectiveMarks() {
        if (form != Form.PLAIN) {
            return form.effectiveMarks;
        }
        Set<Mark> marks = EnumSet.of(Mark.SINGLE_OR_ARRAY);
        marks.addAll(spelling.effectiveMarks().isEmpty() ? form.effectiveMarks : spelling.effectiveMarks());
        return marks;
    }

    private static Form formOf(PropertyShape property) {
        if (property.has(Fact.RAW)) {
            return Form.RAW;
        }
        return property.has(Fact.SPACE_DELIMITED) ? Form.SPACE_DELIMITED : Form.PLAIN;
    }

    /** What a string looks like in JSON. */
    enum Form {
        PLAIN(EnumSet.of(Mark.LENIENT, Mark.KNOWN)),
        RAW(EnumSet.of(Mark.RAW)),
        SPACE_DELIMITED(EnumSet.of(Mark.SPACE_DELIMITED));

        private final Set<Mark> effectiveMarks;

        Form(Set<Mark> effectiveMarks) {
            this.effectiveMarks = effectiveMarks;
        }
    }
}
