// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/reading/questionofsql.h"

#include "base/tr.h"
#include "query/plan/planner.h"
#include "query/question/boundquestion.h"
#include "query/reading/selectparser.h"
#include "query/reading/selectreader.h"

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// The question with some value for each parameter, so that it can be planned.
Question tried(Question question)
{
    std::map<QString, QString> values;
    using Type = QuestionParameter::Type;
    for (const auto &one : question.parameters) {
        values[one.name] = one.standard             ? *one.standard
                           : one.type == Type::Date ? u"2025-12-31"_s
                           : one.type == Type::Flag ? u"true"_s
                                                    : u"1"_s;
    }
    const auto bound = boundQuestion(question, values);
    return bound ? *bound : question;
}

} // namespace

Understood<QuestionOfSql> questionOfSql(const QString &sql, const SemanticModel &model, Engine engine,
                                        const std::map<QString, QString> &values)
{
    TRY_ASSIGN(const auto tree, SelectParser(sql).statement());
    if (!tree.with.empty())
        return refuse(tree.with.front().place,
                      Martlet::tr("A WITH before the statement cannot be a step yet."));
    TRY_ASSIGN(const auto scope, SelectScope::of(tree, model, engine));
    const KnownSums sums(model, engine);
    WrittenFields fields(model, values);
    TRY_ASSIGN(auto read, SelectReader(tree, scope, sums, fields).read());
    read.question.made = fields.fields();
    read.question.parameters = fields.parameters();
    if (const auto plan = Planner(model).plan(tried(read.question)); !plan)
        return refuse({tree.place.from, sql.size() - tree.place.from}, plan.error().message);
    return read;
}

} // namespace martlet
