package dev.jeton.benchmarks.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Records of eight members such as token responses have, one a file, fifty a package, with the annotations of one library. The
 * members are named {@code access_token} and so on in JSON.
 */
enum AnnotatedTypes {
    JETON_RECORD("@dev.jeton.annotation.Json(naming = dev.jeton.annotation.Json.Naming.SNAKE_CASE)", ""),
    JETON_VIEW("@dev.jeton.annotation.Json(naming = dev.jeton.annotation.Json.Naming.SNAKE_CASE, view = true)", ""),
    DSL_JSON("@com.dslplatform.json.CompiledJson", "@com.dslplatform.json.JsonAttribute(name = \"NAME\") "),
    AVAJE_JSONB("@io.avaje.jsonb.Json(naming = io.avaje.jsonb.Json.Naming.LowerUnderscore)", "");

    private static final int TYPES_A_PACKAGE = 50;

    private static final String[][] MEMBERS = {
        {"String", "accessToken", "access_token"},
        {"String", "tokenType", "token_type"},
        {"long", "expiresIn", "expires_in"},
        {"String", "refreshToken", "refresh_token"},
        {"String", "scope", "scope"},
        {"String", "idToken", "id_token"},
        {"boolean", "active", "active"},
        {"List<String>", "audience", "audience"},
    };

    private final String onType;
    private final String onMember;

    AnnotatedTypes(String onType, String onMember) {
        this.onType = onType;
        this.onMember = onMember;
    }

    /** Writes so many types into a directory. */
    void write(Path directory, int types) throws IOException {
        for (int index = 0; index < types; index++) {
            String packageName = "types" + index / TYPES_A_PACKAGE;
            Path home = Files.createDirectories(directory.resolve(packageName));
            Files.writeString(home.resolve("Response" + index + ".java"), source(packageName, "Response" + index));
        }
    }

    private String source(String packageName, String name) {
        StringBuilder source = new StringBuilder();
        source.append("package ").append(packageName).append(";\n\nimport java.util.List;\n\n");
        source.append(onType).append("\npublic record ").append(name).append('(');
        String separator = "\n        ";
        for (String[] member : MEMBERS) {
            source.append(separator).append(onMember.replace("NAME", member[2]));
            source.append(member[0]).append(' ').append(member[1]);
            separator = ",\n        ";
        }
        return source.append(") {}\n").toString();
    }
}
