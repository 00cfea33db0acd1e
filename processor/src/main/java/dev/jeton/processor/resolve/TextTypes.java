package dev.jeton.processor.resolve;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.jeton.processor.model.FormModel;
import dev.jeton.processor.model.FormModel.Kind;
import dev.jeton.processor.model.Leniency;
import dev.jeton.processor.model.TypeNames;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The types of the JDK that are one string or one number in JSON, and their forms. */
final class TextTypes {
    static final ClassName INSTANT = ClassName.get(Instant.class);

    private static final Map<TypeName, FormModel> FORMS = forms();

    private TextTypes() {}

    private static Map<TypeName, FormModel> forms() {
        Map<TypeName, FormModel> forms = new HashMap<>();
        for (Class<?> type : List.of(
                Instant.class,
                LocalDate.class,
                LocalTime.class,
                LocalDateTime.class,
                OffsetDateTime.class,
                OffsetTime.class,
                ZonedDateTime.class,
                Duration.class,
                Period.class,
                Year.class,
                YearMonth.class,
                MonthDay.class,
                ZoneId.class,
                ZoneOffset.class)) {
            ClassName name = ClassName.get(type);
            forms.put(name, FormModel.shared(name, Kind.TEXT, TypeNames.TIME_FORMS, constant(name)));
        }
        for (Class<? extends Enum<?>> type : List.of(DayOfWeek.class, Month.class)) {
            ClassName name = ClassName.get(type);
            forms.put(
                    name,
                    new FormModel(
                            name,
                            Kind.CONSTANT,
                            CodeBlock.of("$T.$L", TypeNames.TIME_FORMS, constant(name)),
                            false,
                            Leniency.STRICT,
                            "",
                            List.of(),
                            Arrays.stream(type.getEnumConstants())
                                    .map(Enum::name)
                                    .toList()));
        }
        for (ClassName name : List.of(
                ClassName.get("java.util", "UUID"),
                ClassName.get("java.net", "InetAddress"),
                ClassName.get("java.net", "URI"),
                ClassName.get("java.util", "Locale"),
                ClassName.get("java.util", "Currency"),
                ClassName.get("java.nio.charset", "Charset"))) {
            forms.put(name, FormModel.shared(name, Kind.TEXT, TypeNames.VALUE_FORMS, constant(name)));
        }
        TypeName chars = ArrayTypeName.of(TypeName.CHAR);
        forms.put(chars, FormModel.shared(chars, Kind.SECRET_TEXT, TypeNames.VALUE_FORMS, "CHARS"));
        return Map.copyOf(forms);
    }

    /** {@code LOCAL_DATE} for {@code LocalDate}, {@code UUID} for itself. */
    private static String constant(ClassName type) {
        return type.simpleName().replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
    }

    /** The form of a type where nothing else is said; empty for a type that has none. */
    static Optional<FormModel> formOf(TypeName type) {
        return Optional.ofNullable(FORMS.get(type));
    }

    /** The form of a type in a spelling that says nothing of types to which it does not apply. */
    static Optional<FormModel> formOf(TypeName type, Spelling spelling) {
        if (type.equals(INSTANT) && spelling.epoch().isPresent()) {
            return Optional.of(FormModel.epoch(type, spelling.epoch().get().name()));
        }
        if (spelling.pattern().isPresent() && TimePatterns.isTime(type)) {
            return Optional.of(
                    FormModel.pattern((ClassName) type, spelling.pattern().get()));
        }
        return formOf(type);
    }
}
