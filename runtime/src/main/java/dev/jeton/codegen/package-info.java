/**
 * The API for generated code: what the codecs and views that {@code jeton-processor} generates call at run time. It is exported because they need
 * it, and is not meant to be called by hand. {@link dev.jeton.codegen.Api} says which releases of the processor and of the runtime go together.
 *
 * <p>What holds for all of it, unless a method says otherwise:
 *
 * <ul>
 *   <li><b>Errors.</b> Methods that read throw a {@link dev.jeton.JsonException} if the document is malformed, exceeds a limit, or has another
 *       value than the one that is asked for. Methods that write throw one for a value that has no JSON. It has a code, a path and a position,
 *       and holds nothing of the document.
 *   <li><b>Allocation.</b> Nothing is allocated but the value that is returned. Readers, writers and their stacks grow with the largest document
 *       and keep that memory, up to {@link dev.jeton.JsonLimits#maxRetainedBytes()}.
 *   <li><b>Threads.</b> Readers, writers, stacks and the parts of views serve one thread at a time. Tables, forms and codecs are immutable and
 *       serve any number of threads.
 *   <li><b>Positions</b> in byte arrays are counted in bytes from 0; an end is the position behind the last byte.
 * </ul>
 */
@NullMarked
package dev.jeton.codegen;

import org.jspecify.annotations.NullMarked;
