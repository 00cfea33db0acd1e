package dev.jeton.processor.extract;

import com.palantir.javapoet.TypeName;
import dev.jeton.processor.diagnostic.Diagnostic;
import dev.jeton.processor.diagnostic.Findings;
import dev.jeton.processor.diagnostic.Place;
import dev.jeton.processor.extract.EnumShape.ValueShape;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reads which property of an enum tells its constants in JSON. */
final class EnumValueExtractor {
    private static final Set<TypeName> NUMBERS = Set.of(TypeName.BYTE, TypeName.SHORT, TypeName.INT, TypeName.LONG);

    private final Places places;
    private final Reach reach;

    EnumValueExtractor(Places places, Reach reach) {
        this.places = places;
        this.reach = reach;
    }

    /**
     * The field or method that is marked.
     *
     * @param findings gets why one that is marked can't be used
     */
    Optional<ValueShape> extract(TypeElement type, Findings findings) {
        Map<String, Element> marked = new LinkedHashMap<>();
        Hierarchy.of(type).stream()
                .flatMap(owner -> owner.getEnclosedElements().stream())
                .filter(member -> AnnotationView.find(JsonAnnotation.VALUE, member, places)
                        .isPresent())
                .forEach(member -> marked.put(member.getSimpleName().toString(), member));
        Optional<Element> first = marked.values().stream().findFirst();
        marked.values().stream()
                .skip(1)
                .forEach(second -> findings.report(
                        placeOf(second),
                        Diagnostic.NOT_THE_ONLY_PROPERTY,
                        type.getQualifiedName(),
                        first.orElseThrow().getSimpleName(),
                        second.getSimpleName()));
        return first.flatMap(member -> value(member, type, findings));
    }

    private Optional<ValueShape> value(Element member, TypeElement type, Findings findings) {
        Optional<String> obstacle = obstacle(member, type);
        obstacle.ifPresent(
                words -> findings.report(placeOf(member), Diagnostic.NO_ONE_VALUE, member.getSimpleName(), words));
        if (obstacle.isPresent()) {
            return Optional.empty();
        }
        MemberShape.Kind kind =
                member.getKind() == ElementKind.METHOD ? MemberShape.Kind.METHOD : MemberShape.Kind.FIELD;
        return Optional.of(new ValueShape(
                new MemberShape(kind, member.getSimpleName().toString()),
                isNumber(typeOf(member)) ? EnumShape.Told.BY_NUMBER : EnumShape.Told.BY_TEXT,
                placeOf(member)));
    }

    private Optional<String> obstacle(Element member, TypeElement type) {
        if (member.getKind() == ElementKind.ENUM_CONSTANT) {
            return Optional.of(
                    "it is a constant. Mark the field or the method that has the value of each constant, or use"
                            + " @Json.Name");
        }
        if (Hierarchy.isStatic(member)) {
            return Optional.of("it is static, and each constant needs a value of its own");
        }
        if (member instanceof ExecutableElement method
                && !(method.getParameters().isEmpty() && method.getThrownTypes().isEmpty())) {
            return Optional.of("the method has parameters or throws. Mark one without");
        }
        if (!reach.canUse(type, member)) {
            return Optional.of("it is private. Make it package-private or wider");
        }
        TypeName told = TypeName.get(typeOf(member)).withoutAnnotations();
        return told.toString().equals("java.lang.String") || isNumber(typeOf(member))
                ? Optional.empty()
                : Optional.of("the type is " + told
                        + ", and the constants of an enum are told by a String, an int or a long");
    }

    private static boolean isNumber(TypeMirror type) {
        return NUMBERS.contains(TypeName.get(type).withoutAnnotations());
    }

    private static TypeMirror typeOf(Element member) {
        return member instanceof ExecutableElement method ? method.getReturnType() : member.asType();
    }

    private Place placeOf(Element member) {
        return AnnotationView.find(JsonAnnotation.VALUE, member, places)
                .map(AnnotationView::place)
                .orElseGet(() -> places.at(member));
    }
}
