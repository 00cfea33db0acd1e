package com.example;

import dev.jeton.JsonException;
import dev.jeton.netty.JsonByteBufs;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import java.nio.charset.StandardCharsets;

/** Behind an HttpServerCodec and an HttpObjectAggregator. */
@ChannelHandler.Sharable
public final class OrderHandler extends SimpleChannelInboundHandler<FullHttpRequest> {

    @Override
    protected void channelRead0(ChannelHandlerContext context, FullHttpRequest request) {
        try {
            Order order = JsonByteBufs.read(request.content(), OrderCodec.INSTANCE);
            Order doubled = new Order(order.id(), 2 * order.quantity());
            answer(
                    context,
                    HttpResponseStatus.OK,
                    "application/json",
                    JsonByteBufs.write(doubled, OrderCodec.INSTANCE, context.alloc()));
        } catch (JsonException e) {
            String problem = e.code() + " at " + e.path();
            answer(
                    context,
                    HttpResponseStatus.BAD_REQUEST,
                    "text/plain",
                    Unpooled.copiedBuffer(problem, StandardCharsets.UTF_8));
        }
    }

    private static void answer(ChannelHandlerContext context, HttpResponseStatus status, String type, ByteBuf body) {
        FullHttpResponse response = new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, status, body);
        response.headers().set(HttpHeaderNames.CONTENT_TYPE, type);
        response.headers().setInt(HttpHeaderNames.CONTENT_LENGTH, body.readableBytes());
        context.writeAndFlush(response);
    }
}
