package dev.jeton.processor.extract;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The sources that are compiled, of all rounds so far. */
final class Sources {
    /** By name, since the compiler has other symbols in each round. */
    private final Set<String> topLevelTypes = new HashSet<>();

    /** Adds what is new in a round. */
    void add(Collection<? extends Element> roots) {
        for (Element root : roots) {
            if (root instanceof TypeElement type) {
                topLevelTypes.add(type.getQualifiedName().toString());
            }
        }
    }

    boolean contain(String topLevelType) {
        return topLevelTypes.contains(topLevelType);
    }

    Home homeOf(TypeElement type) {
        TypeElement outermost = type;
        while (outermost.getEnclosingElement() instanceof TypeElement around) {
            outermost = around;
        }
        return topLevelTypes.contains(outermost.getQualifiedName().toString()) ? Home.THESE_SOURCES : Home.ELSEWHERE;
    }
}
