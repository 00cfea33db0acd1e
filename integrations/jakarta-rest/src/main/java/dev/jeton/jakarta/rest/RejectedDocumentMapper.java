package dev.jeton.jakarta.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** Tells a client the code and path of what was rejected. */
final class RejectedDocumentMapper implements ExceptionMapper<RejectedDocumentException> {
    @Override
    public Response toResponse(RejectedDocumentException thrown) {
        Problem problem = Problem.of(thrown.error());
        return Response.status(problem.status())
                .type("application/problem+json")
                .entity(ProblemCodec.INSTANCE.toBytes(problem))
                .build();
    }
}
