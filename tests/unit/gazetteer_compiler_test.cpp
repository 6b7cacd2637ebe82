#include "gazetteer/gazetteer_compiler.hpp"

#include <gtest/gtest.h>

#include "resource_fixture.hpp"

namespace actant {
namespace {

using test::findings;

const std::string countries =
    "%gaz 1\n%default type=country\n[gon]\nname = Gondor\ncode = GON\nadj = Gondorian\npeople = Gondorians\n"
    "capital = Minas Tirith\nmetonym = White Tower\n[roh]\nname = Rohan\ncode = ROH\ncapital = Edoras {weak}\nvalid = 2510..2600\n";

TEST(GazetteerCompiler, EntitiesAndCodes) {
  const auto t = test::resources({{"c.gaz", countries},
                                  {"p.gaz", "%gaz 1\n%default type=person country=gon\n[gon.faramir]\nname = Faramir\nrole = ELI\n"
                                            "role = MIL 2001-01-01..2005-12-31\ntitle = Steward 2005..\ngender = m\n"}});
  const Gazetteer& g = *t->gazetteers[0];
  const std::uint32_t index = g.find_entity("gon.faramir");
  ASSERT_NE(index, none);
  const EntityRecord& e = g.entity(index);
  EXPECT_EQ(g.string(e.name), "Faramir");
  EXPECT_EQ(g.string(g.entity(e.country).id), "gon");
  EXPECT_EQ(e.flags & male, male);
  EXPECT_EQ(g.file(e.file), "p.gaz");
  EXPECT_EQ(e.line, 3U);
  std::string code;
  g.actor_code(e, day_number({2003, 1, 1}), code);
  EXPECT_EQ(code, "GONMIL");  // dated roles before lasting ones
  code.clear();
  g.actor_code(e, day_number({2013, 1, 1}), code);
  EXPECT_EQ(code, "GONELI");
  code.clear();
  g.actor_code(e, INT32_MAX, code);
  EXPECT_EQ(code, "GONELI");
  ASSERT_EQ(g.titles(e).size(), 1U);
  EXPECT_EQ(g.string(g.titles(e)[0].text), "Steward");
  EXPECT_EQ(g.titles(e)[0].to, INT32_MAX);
  EXPECT_EQ(g.find_entity("gon.boromir"), none);
}

TEST(GazetteerCompiler, CapitalsAreMadeOrFound) {
  const auto t = test::resources({{"c.gaz", countries},
                                  {"p.gaz", "%gaz 1\n%default type=place\n[roh.edoras-city]\ncountry = roh\nname = Edoras City\n"
                                            "alias = Edoras\nkind = town\n[gon.edoras]\ncountry = gon\nname = Edoras\nkind = town\n"}});
  const Gazetteer& g = *t->gazetteers[0];
  const std::uint32_t made = g.find_entity("gon.minas-tirith");
  ASSERT_NE(made, none);
  EXPECT_EQ(g.entity(made).flags & is_capital, is_capital);
  EXPECT_EQ(g.string(g.entity(g.entity(made).country).id), "gon");
  EXPECT_EQ(test::matches(*t, "Minas Tirith"), "Minas Tirith capital gon.minas-tirith\n");
  EXPECT_EQ(g.find_entity("roh.edoras"), none);
  EXPECT_EQ(test::matches(*t, "Edoras"), "Edoras capital roh.edoras-city\nEdoras name gon.edoras\n");
  EXPECT_EQ(test::matches(*t, "Edoras City"), "Edoras City capital roh.edoras-city\nEdoras capital roh.edoras-city nested\n"
                                              "Edoras name gon.edoras nested\n");
}

TEST(GazetteerCompiler, ACapitalMayBeTheSeatOfAnOrganization) {
  const auto t = test::resources({{"c.gaz", countries}, {"o.gaz", "%gaz 1\n[int.council]\ntype = organization\nname = White Council\ncapital = Minas Tirith\n"}});
  const Gazetteer& g = *t->gazetteers[0];
  const EntityRecord& capital = g.entity(g.find_entity("gon.minas-tirith"));
  EXPECT_EQ(g.string(g.entity(capital.country).id), "gon");
  ASSERT_NE(capital.seat_of, none);
  EXPECT_EQ(g.string(g.entity(capital.seat_of).id), "int.council");
  EXPECT_EQ(findings("%gaz 1\n[int.council]\ntype = organization\nname = White Council\ncapital = Bree\n"), "5:11 unknown-capital\n");
}

TEST(GazetteerCompiler, ARegionsCapitalHasItsCode) {
  const auto t = test::resources({{"c.gaz", countries},
                                  {"r.gaz", "%gaz 1\n%default type=place country=gon\n[gon.ithilien]\nname = Ithilien\nkind = region\n"
                                            "capital = Emyn Arnen\n"}});
  const Gazetteer& g = *t->gazetteers[0];
  EXPECT_TRUE(g.entity(g.find_entity("gon.ithilien")).flags & is_region);
  const EntityRecord& town = g.entity(g.find_entity("gon.emyn-arnen"));
  EXPECT_EQ(g.string(g.entity(town.country).id), "gon.ithilien");
  std::string code;
  g.actor_code(town, INT32_MAX, code);
  EXPECT_EQ(code, "GON");
}

TEST(GazetteerCompiler, KindsOfTerms) {
  const auto t = test::resources({{"c.gaz", countries}});
  EXPECT_EQ(test::matches(*t, "Gondor Gondorian Gondorians White Tower"),
            "Gondor name gon\nGondorian adjective gon\nGondorians people gon\nWhite Tower metonym gon\n");
}

TEST(GazetteerCompiler, ReportsEveryFaultWhereItIs) {
  EXPECT_EQ(findings("%gaz 1\n%defalt type=person\n%default color=red\n[Int.A]\ntype = persn\nname = A\nnmae = B\n"),
            "2:2 unknown-directive\n3:10 bad-default\n4:2 bad-id\n5:8 unknown-type\n7:1 unknown-key\n");
  EXPECT_EQ(findings("%gaz 1\n[int.a]\nname = A\n[int.b]\ntype = person\n[int.c]\ntype = person\nname =\n"),
            "2:2 no-type\n4:2 no-name\n6:2 no-name\n8:7 empty-value\n");
  EXPECT_EQ(findings("%gaz 1\n%default type=person\n[int.a]\nname = Ann {contxt}\nname = B\n[int.a]\nname = C\nadj = D\ngender = x\n"),
            "4:13 unknown-attribute\n5:1 second-name\n6:2 duplicate-id\n8:1 wrong-key\n9:10 unknown-gender\n");
  EXPECT_EQ(findings("%gaz 1\n%default type=person\n[int.a]\nname = Ann {from=2001 to=2000}\nalias = Bee {from=soon}\nrole = GOV 2005..2001\n"
                     "role = gov\nvalid = 2014-13-40\ncode = AB\ncode = AC\n"),
            "4:8 bad-dates\n5:19 bad-dates\n6:8 bad-dates\n7:8 bad-role\n8:9 bad-dates\n10:8 second-code\n");
  EXPECT_EQ(findings("%gaz 1\n%default type=person country=gan\n[gon]\ntype = country\nname = Gondor\n[gan.a]\nname = Ann\n"), "2:10 unknown-country\n");
  EXPECT_EQ(findings("%pat 1\n"), "1:1 wrong-kind\n");
}

TEST(GazetteerCompiler, WarningsDoNotRefuse) {
  EXPECT_EQ(findings("%gaz 1\n%default type=person\n[int.a]\nname = talk\nalias = talk {weak}\nalias = Bo\nalias = Bo\nremove = x\n"),
            "4:8 ordinary-word (warning)\n7:9 duplicate-name (warning)\n8:10 nothing-removed (warning)\n");
}

TEST(GazetteerCompiler, FixesSaySo) {
  const CompileOutput out = compile_resources(test::small_input({{"c.gaz", countries}, {"x.gaz", "%gaz 1\n[gon.a]\ntype = persn\ncountry = gn\nname = A {weka}\n[gon.b]\ntype = person\ncountry = gn\nname = B\n"}}), nullptr);
  EXPECT_NE(test::all(out.diagnostics).find("x.gaz:3:8: error: unknown type 'persn'; did you mean 'person'?"), std::string::npos);
  EXPECT_NE(test::all(out.diagnostics).find("x.gaz:5:11: error: unknown attribute 'weka'; did you mean 'weak'?"), std::string::npos);
  EXPECT_NE(test::all(out.diagnostics).find("x.gaz:8:11: error: no country 'gn'; did you mean 'gon'?"), std::string::npos);
}

TEST(GazetteerCompiler, ABrokenCountryIsNoUnknownOne) {
  EXPECT_EQ(findings("%gaz 1\n[gon]\ntype = country\n[gon.a]\ntype = person\ncountry = gon\nname = Ann\n"), "2:2 no-name\n");
}

TEST(GazetteerCompiler, CountsSharedNames) {
  const CompileOutput out = compile_resources(test::small_input({{"x.gaz", "%gaz 1\n%default type=person\n[int.a]\nname = Bo\n[int.b]\nname = Bo\n"
                                                                          "[int.c]\nname = Cy\n[int.d]\nname = Dee\nalias = Cy {context}\n"}}), nullptr);
  EXPECT_EQ(out.shared_names, 1U);
}

}  // namespace
}  // namespace actant
