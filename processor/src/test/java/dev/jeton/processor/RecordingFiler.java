package dev.jeton.processor;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Map;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;

/**
 * A filer that keeps a copy of what is written.
 *
 * @param texts gets the text of each source file by the simple name of its type
 */
record RecordingFiler(Filer compiler, Map<String, String> texts) implements Filer {

    @Override
    public JavaFileObject createSourceFile(CharSequence name, Element... origins) throws IOException {
        String simpleName = name.toString().substring(name.toString().lastIndexOf('.') + 1);
        return new ForwardingJavaFileObject<>(compiler.createSourceFile(name, origins)) {
            @Override
            public Writer openWriter() throws IOException {
                StringWriter copy = new StringWriter();
                return new FilterWriter(super.openWriter()) {
                    @Override
                    public void write(String text, int from, int length) throws IOException {
                        copy.write(text, from, length);
                        super.write(text, from, length);
                    }

                    @Override
                    public void close() throws IOException {
                        texts.put(simpleName, copy.toString());
                        super.close();
                    }
                };
            }
        };
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
