/** The writer's engine. People and generated code reach it through {@link dev.jeton.JsonWriter} and {@link dev.jeton.codegen.CodecWriter} only. */
@NullMarked
package dev.jeton.internal.write;

import org.jspecify.annotations.NullMarked;
