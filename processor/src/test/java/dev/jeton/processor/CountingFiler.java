package dev.jeton.processor;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;

/**
 * A filer that writes down what it is asked for.
 *
 * @param sourceFiles gets the origins of each source file
 * @param others gets everything that an isolating processor must not do
 */
record CountingFiler(Filer compiler, Map<String, List<String>> sourceFiles, List<String> others) implements Filer {

    @Override
    public JavaFileObject createSourceFile(CharSequence name, Element... origins) throws IOException {
        sourceFiles.put(
                name.toString(),
                List.of(origins).stream().map(Element::toString).toList());
        return compiler.createSourceFile(name, origins);
    }

    @Override
    public JavaFileObject createClassFile(CharSequence name, Element... origins) throws IOException {
        others.add("class " + name);
        return compiler.createClassFile(name, origins);
    }

    @Override
    public FileObject createResource(
            JavaFileManager.Location location, CharSequence module, CharSequence name, Element... origins)
            throws IOException {
        others.add("resource " + name);
        return compiler.createResource(location, module, name, origins);
    }

    @Override
    public FileObject getResource(JavaFileManager.Location location, CharSequence module, CharSequence name)
            throws IOException {
        others.add("read " + name);
        return compiler.getResource(location, module, name);
    }
}
