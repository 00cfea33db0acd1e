package dev.jeton.processor.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.ModuleElement.RequiresDirective;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Whether modules that read a user's module can use its codecs, whose signatures have types of the runtime. The rule is that of
 * javac's lint {@code exports}.
 */
public final class RuntimeReadability {
    private static final String RUNTIME = "dev.jeton.runtime";

    private final Elements elements;
    private final Set<String> told = new HashSet<>();

    public RuntimeReadability(Elements elements) {
        this.elements = elements;
    }

    /**
     * The name of the module of a public codec if it exports the codec's package to everybody and does not hand the runtime on. Each module is
     * named once.
     *
     * @param beside what the codec lies beside
     */
    public Optional<String> moduleThatHidesTheRuntime(Element beside) {
        PackageElement home = elements.getPackageOf(beside);
        return Optional.ofNullable(elements.getModuleOf(beside))
                .filter(module -> !module.isUnnamed() && isExported(home, module) && !handsOnTheRuntime(module))
                .map(module -> module.getQualifiedName().toString())
                .filter(told::add);
    }

    private static boolean isExported(PackageElement home, ModuleElement module) {
        return ElementFilter.exportsIn(module.getDirectives()).stream()
                .anyMatch(exports -> exports.getPackage().equals(home) && exports.getTargetModules() == null);
    }

    private static boolean handsOnTheRuntime(ModuleElement module) {
        Set<ModuleElement> seen = new HashSet<>();
        Deque<ModuleElement> open = new ArrayDeque<>(Set.of(module));
        while (!open.isEmpty()) {
            ModuleElement next = open.remove();
            if (next.getQualifiedName().contentEquals(RUNTIME)) {
                return true;
            }
            ElementFilter.requiresIn(next.getDirectives()).stream()
                    .filter(RequiresDirective::isTransitive)
                    .map(RequiresDirective::getDependency)
                    .filter(seen::add)
                    .forEach(open::add);
        }
        return false;
    }
}
