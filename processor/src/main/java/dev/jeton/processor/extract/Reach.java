package dev.jeton.processor.extract;

import com.palantir.javapoet.ClassName;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** What generated code can name. It stands beside the type that it is made for: in the same package, and in no class. */
final class Reach {
    private final Elements elements;
    private final Imports imports;

    Reach(Elements elements, Imports imports) {
        this.elements = elements;
        this.imports = imports;
    }

    /**
     * What keeps a type from code in the package of another one: the type itself or one around it. In its own package only what is
     * private is hidden, and a private type that is annotated is reported where it is declared.
     */
    Optional<ClassName> hiddenFrom(Element owner, TypeElement type) {
        return isInPackageOf(owner, type)
                ? Optional.empty()
                : innermostOf(type, modifiers -> !modifiers.contains(Modifier.PUBLIC));
    }

    /** The same, but private types in the own package are hidden, too. */
    Optional<ClassName> unnamed(Element owner, TypeElement type) {
        return isInPackageOf(owner, type)
                ? innermostOf(type, modifiers -> modifiers.contains(Modifier.PRIVATE))
                : hiddenFrom(owner, type);
    }

    /** Whether code beside a type, or anywhere in a package or a module, can use a member of a class that it can name. */
    boolean canUse(Element owner, Element member) {
        Set<Modifier> modifiers = member.getModifiers();
        return modifiers.contains(Modifier.PUBLIC)
                || (!modifiers.contains(Modifier.PRIVATE) && isInPackageOf(owner, member));
    }

    /** A module is in no package. */
    private boolean isInPackageOf(Element owner, Element type) {
        return owner.getKind() != ElementKind.MODULE
                && elements.getPackageOf(imports.homeOf(owner)).equals(elements.getPackageOf(type));
    }

    /** The type, or the innermost one around it, with such modifiers. */
    private static Optional<ClassName> innermostOf(TypeElement type, Predicate<Set<Modifier>> modifiers) {
        for (Element here = type; here instanceof TypeElement element; here = here.getEnclosingElement()) {
            if (modifiers.test(here.getModifiers())) {
                return Optional.of(ClassName.get(element));
            }
        }
        return Optional.empty();
    }

    /** Whether a class is there that an annotation in a class file names; asked for anything else, javac fails where it is gone. */
    boolean isThere(TypeElement named, TypeElement beside) {
        String name = named.getQualifiedName().toString();
        return elements.getTypeElement(elements.getModuleOf(beside), name) != null;
    }

    /** Whether there is a class of a name in the module of the code for a type. */
    boolean isThere(ClassName name, TypeElement type) {
        return elements.getTypeElement(elements.getModuleOf(imports.homeOf(type)), name.canonicalName()) != null;
    }
}
