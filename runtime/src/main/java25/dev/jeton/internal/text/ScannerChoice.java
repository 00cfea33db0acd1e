package dev.jeton.internal.text;

import java.util.Optional;

/**
 * Says which scanner serves in this JVM: the one on vectors where the user added their module, else the one on words. See
 * {@code docs/decisions/0006-layers-of-the-jar.md}.
 */
final class ScannerChoice {
    /** Says {@code true} or {@code false} to vectors against the rule. */
    private static final String VECTOR_PROPERTY = "dev.jeton.vector";

    private static final String VECTOR_MODULE = "jdk.incubator.vector";

    /** Has a value while GraalVM builds a native image, and in the image. */
    private static final String NATIVE_IMAGE_PROPERTY = "org.graalvm.nativeimage.imagecode";

    private ScannerChoice() {}

    /** Returns the scanner to use for as long as the JVM runs. */
    static PlainScanner choose() {
        return mayUseVectors() ? vectorsOrWords() : new WordScanner();
    }

    private static boolean mayUseVectors() {
        Optional<Module> vectors = ModuleLayer.boot().findModule(VECTOR_MODULE);
        if (vectors.isEmpty()) {
            return false;
        }
        // Not "requires static": javac would warn of an incubating module everybody whose module requires this one.
        ScannerChoice.class.getModule().addReads(vectors.get());
        String told = System.getProperty(VECTOR_PROPERTY);
        return told == null ? System.getProperty(NATIVE_IMAGE_PROPERTY) == null : Boolean.parseBoolean(told);
    }

    private static PlainScanner vectorsOrWords() {
        try {
            return new VectorScanner();
        } catch (LinkageError e) {
            // The module is there but is another than the one of this class, as an incubating module may be, or can't
            // be read.
            // Words give the same answers.
            return new WordScanner();
        }
    }
}
