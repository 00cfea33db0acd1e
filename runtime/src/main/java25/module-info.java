/**
 * The module of {@code src/main/java}, from Java 25 on. That may differ in what it requires of the JDK only: it reads the vectors of
 * those who start the JVM with {@code --add-modules jdk.incubator.vector}, and nobody else needs that module.
 */
module dev.jeton.runtime {
    requires static jdk.incubator.vector;
    requires static org.jspecify;

    exports dev.jeton;
    exports dev.jeton.codegen;
}
