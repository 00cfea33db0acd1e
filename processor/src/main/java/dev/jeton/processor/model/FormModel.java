package dev.jeton.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * One of the runtime's forms, by which a value is one string or one number in JSON.
 *
 * @param type of the values
 * @param expression the form: a constant of the runtime, or what makes one
 * @param isMade whether the expression makes one, so that what is generated keeps it in a constant
 * @param leniency whether the names of constants are read in either letter case; numbers in strings are the value's business
 * @param argument the pattern, the name of the unit since 1970, or nothing
 * @param classes the classes that the expression names, so that no variable is called like one of them
 * @param constants the names of the constants, if the type is an enum
 */
public record FormModel(
        TypeName type,
        Kind kind,
        CodeBlock expression,
        boolean isMade,
        Leniency leniency,
        String argument,
        List<ClassName> classes,
        List<String> constants) {

    public FormModel {
        classes = List.copyOf(classes);
        constants = List.copyOf(constants);
    }

    /** What the value is in JSON. */
    public enum Kind {
        /** A string. */
        TEXT,
        /** A string that counts as a secret. */
        SECRET_TEXT,
        /** A number of a unit of time since 1970. */
        EPOCH,
        /** A string in a pattern that the user has given. */
        PATTERN,
        /** The name of a constant of an enum. */
        CONSTANT
    }

    /** A form that the runtime has. Example: {@code TimeForms.INSTANT} */
    public static FormModel shared(TypeName type, Kind kind, ClassName holder, String constant) {
        return new FormModel(
                type, kind, CodeBlock.of("$T.$L", holder, constant), false, Leniency.STRICT, "", List.of(), List.of());
    }

    /** The number of a unit since 1970. Example: {@code TimeForms.EPOCH_SECONDS} */
    public static FormModel epoch(TypeName type, String unit) {
        CodeBlock constant = CodeBlock.of("$T.EPOCH_$L", TypeNames.TIME_FORMS, unit);
        return new FormModel(type, Kind.EPOCH, constant, false, Leniency.STRICT, unit, List.of(), List.of());
    }

    /** Example: {@code TimeForms.pattern(LocalDate.class, "dd.MM.yyyy")} */
    public static FormModel pattern(ClassName type, String pattern) {
        CodeBlock made = CodeBlock.of("$T.pattern($T.class,$W$S)", TypeNames.TIME_FORMS, type, pattern);
        return new FormModel(type, Kind.PATTERN, made, true, Leniency.STRICT, pattern, List.of(type), List.of());
    }

    /** Example: {@code ValueForms.names(TimeUnit.class, TimeUnit.values())} */
    public static FormModel names(ClassName type, List<String> constants, Leniency leniency) {
        String method = leniency == Leniency.LENIENT ? "namesIgnoringCase" : "names";
        CodeBlock made = CodeBlock.of("$T.$L($T.class,$W$T.values())", TypeNames.VALUE_FORMS, method, type, type);
        return new FormModel(type, Kind.CONSTANT, made, true, leniency, "", List.of(type), constants);
    }
}
