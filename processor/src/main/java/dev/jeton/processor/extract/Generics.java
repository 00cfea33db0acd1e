package dev.jeton.processor.extract;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.jeton.processor.diagnostic.Diagnostic;
import dev.jeton.processor.diagnostic.Findings;
import dev.jeton.processor.diagnostic.Place;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Which generic types can have codecs. */
final class Generics {
    private final ObjectFinder objects;
    private final UnionFinder unions;
    private final Expansion expansion;

    Generics(ObjectFinder objects, UnionFinder unions, Types types) {
        this.objects = objects;
        this.unions = unions;
        this.expansion = new Expansion(objects, unions, types);
    }

    /** What keeps a type with type parameters from having a codec for each instantiation, in words. */
    Optional<String> obstacle(TypeElement type) {
        if (unions.isUnion(type)) {
            return Optional.empty();
        }
        return objects.find(type).properties().stream().anyMatch(ObjectFinder::isValue)
                ? Optional.of("it is one value in JSON")
                : Optional.empty();
    }

    /** Reports what keeps a type from having a codec, if it has type parameters. */
    void report(TypeElement type, Place place, Findings findings) {
        if (type.getTypeParameters().isEmpty()) {
            return;
        }
        String parameters =
                type.getTypeParameters().stream().map(Element::getSimpleName).collect(Collectors.joining(", "));
        obstacle(type)
                .ifPresent(words ->
                        findings.report(place, Diagnostic.GENERIC_TYPE, ClassName.get(type), parameters, words));
    }

    /** Reports a property whose type would be another one at each level of nesting. */
    void reportExpansion(TypeElement owner, TypeMirror type, String property, Place place, Findings findings) {
        expansion
                .in(owner, type)
                .ifPresent(grown -> findings.report(
                        place, Diagnostic.EXPANDING_TYPE, property, ClassName.get(owner), TypeName.get(grown)));
    }
}
