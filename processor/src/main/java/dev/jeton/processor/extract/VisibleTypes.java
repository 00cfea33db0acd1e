package dev.jeton.processor.extract;

import com.palantir.javapoet.ClassName;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.util.Elements;

/** Which classes generated code will find from the module that it lies in. */
public final class VisibleTypes {
    private final Elements elements;

    public VisibleTypes(Elements elements) {
        this.elements = elements;
    }

    /** Returns whether code beside a type can name a class: it is there, and the type's module reads its module. */
    public boolean canSee(Element type, ClassName name) {
        ModuleElement module = elements.getModuleOf(type);
        String wanted = name.canonicalName();
        return (module == null ? elements.getTypeElement(wanted) : elements.getTypeElement(module, wanted)) != null;
    }

    /** The name of a type's module; empty for the unnamed one and where there are no modules. */
    public String moduleOf(Element type) {
        ModuleElement module = elements.getModuleOf(type);
        return module == null ? "" : module.getQualifiedName().toString();
    }
}
