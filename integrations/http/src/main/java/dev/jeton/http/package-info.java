/** Bodies of requests and responses of {@link java.net.http.HttpClient}, read and written by codecs. */
@NullMarked
package dev.jeton.http;

import org.jspecify.annotations.NullMarked;
