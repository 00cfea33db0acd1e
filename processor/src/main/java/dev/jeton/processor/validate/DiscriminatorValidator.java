package dev.jeton.processor.validate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.jeton.processor.diagnostic.Diagnostic;
import dev.jeton.processor.diagnostic.Findings;
import dev.jeton.processor.extract.Fact;
import dev.jeton.processor.extract.JavaType;
import dev.jeton.processor.extract.ObjectShape;
import dev.jeton.processor.extract.PropertyShape;
import dev.jeton.processor.resolve.JsonNames;
import java.util.stream.Stream;

/** Finds properties that have the name of the discriminator, but can't be one: a discriminator is a string. */
final class DiscriminatorValidator {

    void validate(ObjectShape shape, Findings findings) {
        shape.discriminator().ifPresent(discriminator -> {
            for (PropertyShape property : shape.properties()) {
                boolean isDiscriminator = property.isMember()
                        && JsonNames.of(property, shape).name().value().equals(discriminator.name());
                if (isDiscriminator && property.has(Fact.IGNORE)) {
                    findings.report(
                            property.placeOf(Fact.IGNORE),
                            Diagnostic.IGNORED_DISCRIMINATOR,
                            property.name(),
                            discriminator.name());
                }
                if (isDiscriminator && !isText(property.type())) {
                    findings.report(
                            property.place(),
                            Diagnostic.DISCRIMINATOR_OF_OTHER_TYPE,
                            property.name(),
                            discriminator.name(),
                            property.type().name());
                }
            }
            JsonNames.of(shape).stream()
                    .filter(names -> Stream.concat(Stream.of(names.name()), names.aliases().stream())
                            .anyMatch(name -> name.value().equals(discriminator.name())))
                    .forEach(names -> names.flattened()
                            .ifPresent(flattened -> findings.report(
                                    names.name().place(),
                                    Diagnostic.FLATTENED_NAME_TAKEN,
                                    discriminator.name(),
                                    "the discriminator",
                                    "a name of '" + names.javaName() + "'",
                                    flattened)));
        });
    }

    private static boolean isText(JavaType type) {
        if (type.name().equals(ClassName.get(String.class))) {
            return true;
        }
        return type instanceof JavaType.DeclaredType declared
                && (declared.role() instanceof JavaType.Role.JsonEnum
                        || declared.role() instanceof JavaType.Role.PlainEnum
                        || isTextInside(declared));
    }

    private static boolean isTextInside(JavaType.DeclaredType declared) {
        TypeName type = declared.type();
        boolean isWrapper = type.equals(ClassName.get(java.util.Optional.class))
                || type.equals(ClassName.get("dev.jeton", "OpenEnum"));
        return isWrapper
                && declared.arguments().size() == 1
                && isText(declared.arguments().get(0));
    }
}
