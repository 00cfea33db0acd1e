package dev.jeton.processor;

import dev.jeton.processor.diagnostic.Diagnostic;
import dev.jeton.processor.diagnostic.Findings;
import dev.jeton.processor.extract.Places;
import dev.jeton.processor.extract.VisibleTypes;
import dev.jeton.processor.model.TypeNames;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/** Whether generated code will find the classes that it calls. If not, one message says so instead of javac's many. */
final class RuntimePresence {
    private final VisibleTypes visible;
    private final Places places;
    private final Map<String, Boolean> presentByModule = new HashMap<>();

    RuntimePresence(Elements elements, Places places) {
        this.visible = new VisibleTypes(elements);
        this.places = places;
    }

    /** Reports the first type of each module that lacks the runtime. */
    boolean isThereFor(Element home) {
        return presentByModule.computeIfAbsent(visible.moduleOf(home), module -> isThere(module, home));
    }

    private boolean isThere(String module, Element home) {
        if (visible.canSee(home, TypeNames.JSON_CODEC)) {
            return true;
        }
        Findings findings = new Findings();
        findings.report(
                places.at(home),
                Diagnostic.NO_RUNTIME,
                module.isEmpty()
                        ? "Add dev.jeton:jeton-runtime to the dependencies"
                        : "Add dev.jeton:jeton-runtime to the dependencies, and \"requires dev.jeton.runtime;\" to the module "
                                + module);
        findings.print();
        return false;
    }
}
