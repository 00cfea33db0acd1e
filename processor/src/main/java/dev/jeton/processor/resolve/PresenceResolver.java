package dev.jeton.processor.resolve;

import com.palantir.javapoet.TypeName;
import dev.jeton.processor.diagnostic.Diagnostic;
import dev.jeton.processor.diagnostic.Findings;
import dev.jeton.processor.extract.EnumShape;
import dev.jeton.processor.extract.Fact;
import dev.jeton.processor.extract.Given;
import dev.jeton.processor.extract.JavaType;
import dev.jeton.processor.extract.OneValueContent;
import dev.jeton.processor.extract.PropertyShape;
import dev.jeton.processor.model.Presence;
import dev.jeton.processor.model.Presence.Covers;
import dev.jeton.processor.model.ValueModel;
import dev.jeton.processor.resolve.DefaultValue.Expression;
import dev.jeton.processor.resolve.DefaultValue.Misfit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Decides what it means that a member is absent. */
final class PresenceResolver {
    private PresenceResolver() {}

    /**
     * The meaning, or nothing if its default does not fit; then there is a finding.
     *
     * @param absences what the type says of absent members
     */
    static Optional<Presence> resolve(PropertyShape property, ValueModel value, Absences absences, Findings findings) {
        if (property.has(Fact.REQUIRED)) {
            return Optional.of(new Presence.Required());
        }
        if (property.defaultText().isEmpty()) {
            return Optional.of(absences.emptyContainer(property, value)
                    .<Presence>map(text -> emptyContainer(value, text))
                    .orElseGet(() -> absences.of(property, value, findings)));
        }
        Given<String> text = property.defaultText().get();
        Map<TypeName, EnumShape> enums = new HashMap<>();
        collectEnums(property.type(), enums);
        DefaultTexts texts = new DefaultTexts(text.value(), enums);
        DefaultValue parsed = value.accept(texts);
        if (parsed instanceof Misfit misfit) {
            findings.report(
                    text.place(),
                    Diagnostic.BAD_DEFAULT,
                    text.value(),
                    property.name(),
                    property.type().name(),
                    misfit.reason());
            return Optional.empty();
        }
        texts.unknownToOpenEnum(value.withoutOptional())
                .ifPresent(misfit -> findings.report(
                        text.place(),
                        Diagnostic.UNKNOWN_DEFAULT,
                        text.value(),
                        property.name(),
                        property.type().name(),
                        misfit.reason()));
        Expression content = (Expression) value.withoutOptional().accept(texts);
        Expression whole = (Expression) parsed;
        return Optional.of(new Presence.Defaulted(
                whole.code(), content.code(), content.text(), whole.reuse(), coversOf(property, value, absences)));
    }

    private static Presence.Defaulted emptyContainer(ValueModel value, String text) {
        Expression empty = (Expression) value.accept(new DefaultTexts(text, Map.of()));
        return new Presence.Defaulted(empty.code(), empty.code(), text, empty.reuse(), Covers.ABSENT_NEVER_NULL);
    }

    private static Covers coversOf(PropertyShape property, ValueModel value, Absences absences) {
        if (property.facts().defaultForNull().map(Given::value).orElse(false)) {
            return Covers.ABSENT_AND_NULL;
        }
        return absences.rejectNull(property, value) ? Covers.ABSENT_NEVER_NULL : Covers.ABSENT;
    }

    private static void collectEnums(JavaType type, Map<TypeName, EnumShape> enums) {
        if (type instanceof JavaType.BoundedWildcard wildcard) {
            collectEnums(wildcard.bound(), enums);
        }
        if (type instanceof JavaType.ArrayOf array) {
            collectEnums(array.element(), enums);
        }
        if (type instanceof JavaType.DeclaredType declared) {
            if (declared.role() instanceof JavaType.Role.JsonEnum json) {
                enums.put(declared.type(), json.shape());
            }
            if (declared.role() instanceof JavaType.Role.JsonOneValue oneValue
                    && oneValue.content() instanceof OneValueContent.Known known) {
                collectEnums(known.property().type(), enums);
            }
            declared.arguments().forEach(argument -> collectEnums(argument, enums));
        }
    }
}
