package dev.jeton.processor.extract;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.jeton.processor.diagnostic.Diagnostic;
import dev.jeton.processor.diagnostic.Findings;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Checks that the members of a mixin are about members of the imported type, and have their types. */
final class MixinChecker {
    private final Places places;

    MixinChecker(Places places) {
        this.places = places;
    }

    /**
     * Checks the mixin of a class or record.
     *
     * @param typeOf the type of a property's values
     */
    void check(
            TypeElement type,
            Mixin mixin,
            List<FoundProperty> properties,
            Function<FoundProperty, Optional<TypeMirror>> typeOf,
            Findings findings) {
        for (Element own : mixin.members()) {
            Optional<FoundProperty> property = Mixin.propertyOf(own, properties);
            if (property.isPresent()) {
                typeOf.apply(property.get())
                        .filter(wanted -> !isOfType(own, wanted, type))
                        .ifPresent(wanted -> findings.report(
                                places.at(ObjectFinder.shown(own)),
                                Diagnostic.MIXIN_TYPE,
                                own.getSimpleName(),
                                TypeName.get(typeOf(own)),
                                ClassName.get(type),
                                TypeName.get(wanted)));
            } else {
                checkMaker(type, own, mixin, properties, findings);
            }
        }
    }

    private void checkMaker(
            TypeElement type, Element own, Mixin mixin, List<FoundProperty> properties, Findings findings) {
        Optional<ExecutableElement> maker = Mixin.makersIn(type).stream()
                .filter(candidate ->
                        mixin.standIn(candidate).filter(own::equals).isPresent())
                .findFirst();
        if (maker.isPresent()) {
            checkNames(type, maker.get(), (ExecutableElement) own, findings);
        } else if (Mixin.isMeant(own)) {
            report(
                    own,
                    type,
                    "property",
                    properties.stream().map(FoundProperty::name).toList(),
                    findings);
        }
    }

    /** Where the class file has the names, those of the mixin must be the same, or values would be swapped without a word. */
    private void checkNames(TypeElement type, ExecutableElement maker, ExecutableElement own, Findings findings) {
        for (int i = 0; i < own.getParameters().size(); i++) {
            VariableElement real = maker.getParameters().get(i);
            boolean isNamed = !real.getSimpleName().contentEquals("arg" + i);
            if (isNamed
                    && !real.getSimpleName().equals(own.getParameters().get(i).getSimpleName())) {
                findings.report(
                        places.at(own.getParameters().get(i)),
                        Diagnostic.MIXIN_PARAMETER,
                        own.getParameters().get(i).getSimpleName(),
                        ClassName.get(type),
                        real.getSimpleName());
            }
        }
    }

    /** Checks the mixin of an enum or of a type that is read as one of its subtypes, which has no properties. */
    void check(TypeElement type, Mixin mixin, Findings findings) {
        for (Element own : mixin.members()) {
            boolean isAboutMember = type.getEnclosedElements().stream()
                    .anyMatch(
                            member -> mixin.standIn(member).filter(own::equals).isPresent());
            if (!isAboutMember && (Mixin.isMeant(own) || own.getKind() == ElementKind.ENUM_CONSTANT)) {
                report(
                        own,
                        type,
                        type.getKind() == ElementKind.ENUM ? "constant" : "property",
                        type.getEnclosedElements().stream()
                                .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                                .map(member -> member.getSimpleName().toString())
                                .toList(),
                        findings);
            }
        }
    }

    private void report(Element own, TypeElement type, String kind, List<String> there, Findings findings) {
        boolean isConstructor = own.getKind() == ElementKind.CONSTRUCTOR;
        String name = isConstructor
                ? "a constructor with the parameters of this one"
                : "a " + kind + " called '" + own.getSimpleName() + "'";
        String known = there.isEmpty() || isConstructor
                ? ""
                : " It has " + there.stream().limit(8).collect(Collectors.joining(", "))
                        + (there.size() > 8 ? " and more." : ".");
        findings.report(places.at(ObjectFinder.shown(own)), Diagnostic.MIXIN_MEMBER, ClassName.get(type), name, known);
    }

    /** Type variables of a mixin are others than those of the type, so that what is made of them is compared as far as it can be. */
    private static boolean isOfType(Element own, TypeMirror wanted, TypeElement type) {
        TypeMirror found = typeOf(own);
        return type.getTypeParameters().isEmpty()
                ? TypeName.get(found).equals(TypeName.get(wanted))
                : Mixin.erased(found).equals(Mixin.erased(wanted));
    }

    private static TypeMirror typeOf(Element own) {
        if (own instanceof ExecutableElement method) {
            return method.getParameters().isEmpty()
                    ? method.getReturnType()
                    : method.getParameters().get(0).asType();
        }
        return own.asType();
    }
}
