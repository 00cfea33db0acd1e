package dev.jeton.processor;

import dev.jeton.processor.diagnostic.Diagnostic;
import dev.jeton.processor.diagnostic.Findings;
import dev.jeton.processor.extract.Places;
import dev.jeton.processor.model.TypeNames;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Whether generated code will find the classes that it calls. If not, one message says so instead of javac's many. */
final class RuntimePresence {
    private final Elements elements;
    private final Places places;
    private final Map<String, Boolean> presentByModule = new HashMap<>();

    RuntimePresence(Elements elements, Places places) {
        this.elements = elements;
        this.places = places;
    }

    /** Reports the first type of each module that lacks the runtime. */
    boolean isThereFor(TypeElement type) {
        ModuleElement module = elements.getModuleOf(type);
        return presentByModule.computeIfAbsent(nameOf(module), name -> isThere(module, type));
    }

    private boolean isThere(@Nullable ModuleElement module, TypeElement type) {
        String codec = TypeNames.JSON_CODEC.canonicalName();
        if ((module == null ? elements.getTypeElement(codec) : elements.getTypeElement(module, codec)) != null) {
            return true;
        }
        Findings findings = new Findings();
        findings.report(
                places.at(type),
                Diagnostic.NO_RUNTIME,
                nameOf(module).isEmpty()
                        ? "Add dev.jeton:jeton-runtime to the dependencies"
                        : "Add dev.jeton:jeton-runtime to the dependencies, and \"requires dev.jeton.runtime;\" to the module "
                                + nameOf(module));
        findings.print();
        return false;
    }

    private static String nameOf(@Nullable ModuleElement module) {
        return module == null ? "" : module.getQualifiedName().toString();
    }
}
