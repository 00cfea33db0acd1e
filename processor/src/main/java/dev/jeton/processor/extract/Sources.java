package dev.jeton.processor.extract;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;

/** The sources that are compiled, of all rounds so far. */
final class Sources {
    /** By name, since the compiler has other symbols in each round. */
    private final Set<String> topLevelTypes = new HashSet<>();

    /** Packages and modules with a source of their own, each with its kind in front. */
    private final Set<String> others = new HashSet<>();

    /** Adds what is new in a round. */
    void add(Collection<? extends Element> roots) {
        for (Element root : roots) {
            if (root instanceof TypeElement type) {
                topLevelTypes.add(type.getQualifiedName().toString());
            } else {
                others.add(nameOf(root));
            }
        }
    }

    boolean contain(String topLevelType) {
        return topLevelTypes.contains(topLevelType);
    }

    /** Whether a type, a member of one, a package or a module has its source among them. */
    boolean contain(Element element) {
        Element outermost = element;
        while (outermost.getEnclosingElement() != null
                && outermost.getEnclosingElement().getKind() != ElementKind.PACKAGE
                && outermost.getKind() != ElementKind.PACKAGE) {
            outermost = outermost.getEnclosingElement();
        }
        return outermost instanceof TypeElement type
                ? topLevelTypes.contains(type.getQualifiedName().toString())
                : others.contains(nameOf(outermost));
    }

    private static String nameOf(Element place) {
        return place.getKind()
                + (place instanceof QualifiedNameable named
                        ? named.getQualifiedName().toString()
                        : place.toString());
    }

    Home homeOf(TypeElement type) {
        return contain(type) ? Home.THESE_SOURCES : Home.ELSEWHERE;
    }
}
