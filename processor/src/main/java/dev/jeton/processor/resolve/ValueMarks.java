package dev.jeton.processor.resolve;

import dev.jeton.processor.extract.Fact;
import dev.jeton.processor.extract.Given;
import dev.jeton.processor.extract.PropertyShape;
import dev.jeton.processor.model.Characters;
import dev.jeton.processor.model.Delimiter;
import dev.jeton.processor.model.Leniency;
import dev.jeton.processor.resolve.Reading.Refused;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What a property's annotations say about the values in it.
 *
 * @param known the texts of {@code @Json.Known}
 * @param delimiter what stands between strings, where the form is {@link Form#DELIMITED}
 */
record ValueMarks(
        Leniency leniency,
        List<String> known,
        Characters characters,
        Form form,
        Delimiter delimiter,
        Spelling spelling) {

    /** Of a value that no annotation says anything about, such as the key of a map: what annotations say holds for the values. */
    static final ValueMarks NONE =
            new ValueMarks(Leniency.STRICT, List.of(), Characters.ANY, Form.PLAIN, Delimiter.SPACES, Spelling.PLAIN);

    ValueMarks {
        known = List.copyOf(known);
    }

    static ValueMarks of(PropertyShape property) {
        return new ValueMarks(
                property.has(Fact.LENIENT) ? Leniency.LENIENT : Leniency.STRICT,
                property.known().map(Given::value).orElse(List.of()).stream()
                        .map(Given::value)
                        .toList(),
                property.has(Fact.CHARSET) ? Characters.VSCHAR : Characters.ANY,
                formOf(property),
                property.facts()
                        .delimiter()
                        .map(Given::value)
                        .filter(Delimiter::isPossible)
                        .map(text -> new Delimiter(text.charAt(0), false))
                        .orElse(Delimiter.SPACES),
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

    /** What stands in the way of leniency, where there is leniency. */
    Optional<Reading> obstacle(Supplier<Optional<Refused>> found) {
        return leniency == Leniency.LENIENT ? found.get().map(refused -> refused) : Optional.empty();
    }

    /** The marks that a property has. */
    Set<Mark> given() {
        Set<Mark> given = EnumSet.noneOf(Mark.class);
        if (leniency == Leniency.LENIENT) {
            given.add(Mark.LENIENT);
        }
        if (!known.isEmpty()) {
            given.add(Mark.KNOWN);
        }
        if (characters != Characters.ANY) {
            given.add(Mark.CHARSET);
        }
        if (form != Form.PLAIN) {
            given.addAll(form.effectiveMarks);
        }
        given.addAll(spelling.given());
        return given;
    }

    private static Form formOf(PropertyShape property) {
        if (property.has(Fact.RAW)) {
            return Form.RAW;
        }
        return property.has(Fact.SPACE_DELIMITED) || property.has(Fact.DELIMITED) ? Form.DELIMITED : Form.PLAIN;
    }

    /** What a string looks like in JSON. */
    enum Form {
        PLAIN(EnumSet.of(Mark.LENIENT, Mark.KNOWN, Mark.CHARSET)),
        RAW(EnumSet.of(Mark.RAW)),
        DELIMITED(EnumSet.of(Mark.SPACE_DELIMITED, Mark.DELIMITED));

        private final Set<Mark> effectiveMarks;

        Form(Set<Mark> effectiveMarks) {
            this.effectiveMarks = effectiveMarks;
        }
    }
}
