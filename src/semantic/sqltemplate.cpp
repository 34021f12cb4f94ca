// SPDX-License-Identifier: GPL-3.0-or-later
#include "semantic/sqltemplate.h"

#include "base/tr.h"
#include "semantic/semanticmodel.h"

#include <functional>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// Deep enough for any honest template, and an end for one that names itself.
constexpr int maxDepth = 16;

tl::unexpected<Error> wrongTemplate(const QString &what, QStringView where)
{
    return fail(Error::Kind::Input, what, where.left(120).toString());
}

// Where the placeholder whose inside begins at `at` is closed; -1: nowhere.
qsizetype closingBrace(QStringView text, qsizetype at)
{
    for (int open = 1; at < text.size(); ++at) {
        if (text[at] == u'{')
            ++open;
        else if (text[at] == u'}' && --open == 0)
            return at;
    }
    return -1;
}

// The text with each ${…} exchanged for what `replacement` makes of its inside.
Result<QString> replacePlaceholders(QStringView text,
                                    const std::function<Result<QString>(QStringView)> &replacement)
{
    QString out;
    for (qsizetype at = 0;;) {
        const auto open = text.indexOf(u"${", at);
        out += open < 0 ? text.mid(at) : text.mid(at, open - at);
        if (open < 0)
            return out;
        const auto close = closingBrace(text, open + 2);
        if (close < 0)
            return wrongTemplate(Martlet::tr("A placeholder is not closed by \"}\". Correct the template."),
                                 text.mid(open));
        TRY_ASSIGN(const QString inside, replacement(text.mid(open + 2, close - open - 2)));
        out += inside;
        at = close + 1;
    }
}

// "when NAME[=VALUE]: TEXT"
struct Condition
{
    QString name, value; // value null: any
    QStringView text;
};

bool isCondition(QStringView inside)
{
    return inside.startsWith(u"when ");
}

Result<Condition> readCondition(QStringView inside)
{
    const auto colon = inside.indexOf(u':');
    if (colon < 0)
        return wrongTemplate(Martlet::tr("\"${when …}\" needs a \":\" before its text. Correct the template."),
                             inside);
    const auto condition = inside.mid(5, colon - 5).trimmed();
    const auto equals = condition.indexOf(u'=');
    const auto name = equals < 0 ? condition : condition.left(equals).trimmed();
    const QString value = equals < 0 ? QString() : condition.mid(equals + 1).trimmed().toString();
    return Condition{name.toString(), value, inside.mid(colon + 1).trimmed()};
}

Result<QString> expandText(QStringView text, const SemanticModel &model, const QString &engine, int depth)
{
    if (depth > maxDepth)
        return wrongTemplate(Martlet::tr("A placeholder refers to itself. Correct the template."), text);
    return replacePlaceholders(text, [&](QStringView inside) -> Result<QString> {
        if (isCondition(inside)) {
            TRY_ASSIGN(const Condition condition, readCondition(inside));
            TRY_ASSIGN(const QString kept, expandText(condition.text, model, engine, depth + 1));
            return u"${%1: %2}"_s.arg(inside.left(inside.indexOf(u':')), kept);
        }
        const auto space = inside.indexOf(u' ');
        const QString name = (space < 0 ? inside : inside.left(space)).trimmed().toString();
        const QString *sql = model.sql(name, engine);
        if (!sql)
            return wrongTemplate(Martlet::tr("\"${%1}\" is neither a measure nor an expression of the "
                                             "semantic model. Correct the template.")
                                     .arg(name),
                                 inside);
        QString expanded = *sql;
        if (space >= 0) {
            TRY_ASSIGN(const QString argument,
                       expandText(inside.mid(space + 1).trimmed(), model, engine, depth + 1));
            expanded.replace(u"$1"_s, argument);
        }
        return expandText(expanded, model, engine, depth + 1);
    });
}

} // namespace

QString nameOf(Engine engine)
{
    return engine == Engine::Sqlite ? u"sqlite"_s : u"postgresql"_s;
}

Result<QString> expandMeasures(const QString &sql, const SemanticModel &model, Engine engine)
{
    return expandText(sql, model, nameOf(engine), 0);
}

Result<QString> applyConditions(const QString &sql, const TemplateValues &values)
{
    return replacePlaceholders(sql, [&](QStringView inside) -> Result<QString> {
        if (!isCondition(inside))
            return wrongTemplate(
                Martlet::tr("\"${%1}\" is not known here. Correct the template.").arg(inside.toString()),
                inside);
        TRY_ASSIGN(const Condition condition, readCondition(inside));
        const auto given = values.find(condition.name);
        const QString value = given == values.end() ? QString() : given->second;
        const bool holds = condition.value.isNull() ? !value.isEmpty() : value == condition.value;
        return holds ? applyConditions(condition.text.toString(), values) : QString();
    });
}

} // namespace martlet
