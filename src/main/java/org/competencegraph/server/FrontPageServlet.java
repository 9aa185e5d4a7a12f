package org.competencegraph.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Sends the front page at the root, and says of any other path that it is not there. */
final class FrontPageServlet extends HttpServlet {

  private static final long serialVersionUID = 1;

  private final transient FrontPage page;

  FrontPageServlet(FrontPage page) {
    this.page = page;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!request.getRequestURI().equals("/")) {
      send(response, 404, "text/plain", "Not here. Start at /\n");
    } else if (!request.getMethod().equals("GET")) {
      response.setHeader("Allow", "GET, HEAD");
      send(response, 405, "text/plain", "This page is only read. Send queries to /sparql\n");
    } else {
      FrontPage.Page answer = page.answering(query(request));
      send(response, answer.status(), "text/html", answer.html());
    }
  }

  private static Optional<String> query(HttpServletRequest request) {
    return Optional.ofNullable(request.getParameter("query")).filter(text -> !text.isBlank());
  }

  private static void send(HttpServletResponse response, int status, String type, String text)
      throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    response.setStatus(status);
    response.setContentType(type + ";charset=utf-8");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
