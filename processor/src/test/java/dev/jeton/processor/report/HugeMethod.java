package dev.jeton.processor.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A class whose method {@code huge} has more bytecode than HotSpot compiles. */
final class HugeMethod {
    private HugeMethod() {}

    static byte[] classFile() throws IOException {
        String source = "class Huge { static int huge(int a) {" + "a = a * 31 + 7; ".repeat(1_500) + "return a; } }";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager standard = compiler.getStandardFileManager(null, null, null);
                JavaFileManager files = new ForwardingJavaFileManager<>(standard) {
                    @Override
                    public JavaFileObject getJavaFileForOutput(
                            Location location,
                            String className,
                            JavaFileObject.Kind kind,
                            javax.tools.FileObject sibling) {
                        return new SimpleJavaFileObject(URI.create("string:///Huge.class"), kind) {
                            @Override
                            public ByteArrayOutputStream openOutputStream() {
                                return bytes;
                            }
                        };
                    }
                }) {
            JavaFileObject file =
                    new SimpleJavaFileObject(URI.create("string:///Huge.java"), JavaFileObject.Kind.SOURCE) {
                        @Override
                        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                            return source;
                        }
                    };
            if (!compiler.getTask(null, files, null, List.of("-proc:none"), null, List.of(file))
                    .call()) {
                throw new IOException("not compiled");
            }
        }
        return bytes.toByteArray();
    }
}
