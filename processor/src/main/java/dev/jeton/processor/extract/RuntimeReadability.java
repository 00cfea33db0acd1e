package dev.jeton.processor.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.ModuleElement.RequiresDirective;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
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
     * The name of a public type's module if it exports the type's package to everybody and does not hand the runtime on. Each module is
     * named once.
     */
    public Optional<String> moduleThatHidesTheRuntime(TypeElement type) {
        PackageElement home = elements.getPackageOf(type);
        return Optional.ofNullable(elements.getModuleOf(type))
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
