package dev.jeton.processor;

import java.io.IOException;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;

/** A filer on a full disk. */
record FailingFiler(Filer compiler) implements Filer {

    @Override
    public JavaFileObject createSourceFile(CharSequence name, Element... origins) throws IOException {
        throw new IOException("No space left on device");
    }

    @Override
    public JavaFileObject createClassFile(CharSequence name, Element... origins) throws IOException {
        return compiler.createClassFile(name, origins);
    }

    @Override
    public FileObject createResource(
            JavaFileManager.Location location, CharSequence module, CharSequence name, Element... origins)
            throws IOException {
        return compiler.createResource(location, module, name, origins);
    }

    @Override
    public FileObject getResource(JavaFileManager.Location location, CharSequence module, CharSequence name)
            throws IOException {
        return compiler.getResource(location, module, name);
    }
}
