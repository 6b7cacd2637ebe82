#include "input/warc.hpp"

#include <gtest/gtest.h>

#include "unit/input_fixture.hpp"

namespace actant {
namespace {

std::string record(std::string_view type, std::string_view uri, std::string_view content_type, std::string_view body, std::string_view version = "1.0") {
  return "WARC/" + std::string(version) + "\r\nWARC-Type: " + std::string(type) + "\r\nWARC-Target-URI: " + std::string(uri) +
         "\r\nWARC-Date: 2025-02-25T10:00:00Z\r\nContent-Type: " + std::string(content_type) + "\r\nContent-Length: " + std::to_string(body.size()) +
         "\r\n\r\n" + std::string(body) + "\r\n\r\n";
}

std::string response(std::string_view uri, std::string_view body, std::string_view headers = "Content-Type: text/html", std::string_view status = "200 OK") {
  return record("response", uri, "application/http; msgtype=response",
                "HTTP/1.1 " + std::string(status) + "\r\n" + std::string(headers) + "\r\n\r\n" + std::string(body));
}

/// Documents and failures; what is no page is left out.
std::vector<SourceDocument> pages(std::string_view bytes) {
  std::vector<SourceDocument> out;
  for (SourceDocument& d : test::documents(bytes, "news.warc"))
    if (d.state != SourceState::passed_over || !d.message.empty()) out.push_back(std::move(d));
  return out;
}

TEST(Warc, PagesWithUrlAndDate) {
  const std::string info = record("warcinfo", "", "application/warc-fields", "software: x\r\n");
  const std::string request = record("request", "http://a.example/1", "application/http; msgtype=request", "GET /1 HTTP/1.1\r\n\r\n");
  const std::string bytes = info + request + response("http://a.example/1", "<p>One.</p>") + response("https://a.example/dir/", "<p>Two.</p>") +
                            record("resource", "http://a.example/3", "text/plain", "Three.", "1.1") +
                            record("conversion", "http://a.example/4", "text/plain", "Four.") + record("metadata", "x", "text/plain", "no");
  const std::string packed = test::compressed(info, ARCHIVE_FILTER_GZIP) + test::compressed(bytes, ARCHIVE_FILTER_GZIP);
  for (const std::string& all : {bytes, packed}) {
    const auto docs = pages(all);
    ASSERT_EQ(docs.size(), 4U);
    EXPECT_EQ(docs[0].id, "http://a.example/1");
    EXPECT_EQ(docs[0].url, "http://a.example/1");
    EXPECT_EQ(docs[0].fetched, "2025-02-25");
    EXPECT_EQ(docs[0].date, "");
    EXPECT_EQ(docs[0].text, "One.\n");
    EXPECT_EQ(docs[1].text, "Two.\n");
    EXPECT_EQ(docs[2].text, "Three.");
    EXPECT_EQ(docs[3].text, "Four.");
  }
}

TEST(Warc, WhatIsNoPageIsPassedOverInSilence) {
  EXPECT_TRUE(pages(response("http://a.example/", "moved", "Location: /x", "301 Moved") + response("http://a.example/x.png", "png", "Content-Type: image/png") +
                    record("revisit", "http://a.example/", "application/http", "HTTP/1.1 200 OK\r\n\r\n"))
                  .empty());
}

TEST(Warc, ChunksAndCompression) {
  EXPECT_EQ(pages(response("u", "5\r\n<p>On\r\n4;x=y\r\ne.</\r\n2\r\np>\r\n0\r\n\r\n", "Transfer-Encoding: chunked")).at(0).text, "One.\n");
  EXPECT_EQ(pages(response("u", "<p>One.</p>", "Transfer-Encoding: chunked")).at(0).text, "One.\n");  // joined already
  EXPECT_EQ(pages(response("u", test::compressed("<p>One.</p>", ARCHIVE_FILTER_GZIP), "Content-Encoding: gzip")).at(0).text, "One.\n");
  EXPECT_EQ(pages(response("u", "<p>One.</p>", "Content-Encoding: br")).at(0).text, "One.\n");
  EXPECT_EQ(pages(response("u", std::string("\1\2\3\0\5", 5), "Content-Encoding: br")).at(0).message, "news.warc: u: a page packed as br, which is not known here");
}

TEST(Warc, Encodings) {
  EXPECT_EQ(pages(response("u", "<p>\xCF\xF0\xE0\xE2\xE4\xE0</p>", "Content-Type: text/html; charset=windows-1251")).at(0).text, "Правда\n");
  EXPECT_EQ(pages(response("u", "caf\xE9", "Content-Type: text/plain; charset=\"ISO-8859-1\"")).at(0).text, "café");
}

TEST(Warc, FaultsHaveReasons) {
  const std::string good = response("u", "<p>One.</p>");
  const auto last = [&](const std::string& bytes) {
    const auto docs = pages(good + bytes);
    EXPECT_EQ(docs.at(0).text, "One.\n");
    return docs.size() < 2 ? std::string() : docs.back().message;
  };
  EXPECT_EQ(last("garbage\n"), "news.warc: record 2 does not begin with \"WARC/\": damaged from there on");
  EXPECT_EQ(last("WARC/1.0\r\nWARC-Type: response\r\n\r\n"), "news.warc: record 2 has no Content-Length: nobody knows where the next begins");
  EXPECT_EQ(last(good.substr(0, good.size() - 10)), "news.warc: record 2: broken off");
  EXPECT_EQ(last("WARC/1.0\r\nWARC-Ty"), "news.warc: record 2: broken off");
  EXPECT_EQ(last("WARC/1.0\r\nContent-Length: 99999999999999999999\r\n\r\n"), "news.warc: record 2 has no Content-Length: nobody knows where the next begins");
  EXPECT_EQ(last("WARC/1.0\r\nContent-Length: 18446744073709551615\r\n\r\n"), "news.warc: record 2: broken off");
  EXPECT_EQ(last(record("response", "v", "application/http", "no http")), "news.warc: v: no HTTP response");
  const ReaderSettings small = test::settings(InputFormat::automatic, 300);
  const auto docs = test::documents(response("big", std::string(1000, 'x')) + good, "news.warc", small);
  ASSERT_EQ(docs.size(), 2U);
  EXPECT_EQ(docs[0].message, "news.warc: big: a record of more than 300 bytes");
  EXPECT_EQ(docs[1].text, "One.\n");
}

}  // namespace
}  // namespace actant
