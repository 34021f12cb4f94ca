// SPDX-License-Identifier: GPL-3.0-or-later
#include "semantic/rowmeasure.h"

#include "semantic/semanticmodel.h"
#include "semantic/sqltemplate.h"

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// What stands between the head and the tail, where it is one expression: "SUM(a) - SUM(b)" has no inside.
std::optional<QString> inside(const QString &text, const QString &head, const QString &tail = u")"_s)
{
    if (!text.startsWith(head, Qt::CaseInsensitive) || !text.endsWith(tail, Qt::CaseInsensitive))
        return std::nullopt;
    const auto within = text.mid(head.size(), text.size() - head.size() - tail.size());
    int depth = 0;
    bool isQuoted = false;
    for (const QChar letter : within) {
        if (letter == u'\'')
            isQuoted = !isQuoted;
        if (isQuoted)
            continue;
        depth += letter == u'(' ? 1 : letter == u')' ? -1 : 0;
        if (depth < 0)
            return std::nullopt;
    }
    return within;
}

std::optional<RowMeasure> cell(HashGroups::Kind kind, const QString &text)
{
    return RowMeasure{QString(QLatin1Char(char(kind))), {text}};
}

} // namespace

std::optional<RowMeasure> rowMeasure(const QString &aggregate)
{
    using Kind = HashGroups::Kind;
    if (aggregate == u"COUNT(*)")
        return cell(Kind::Count, u"1"_s);
    if (const auto told = inside(aggregate, u"COUNT(DISTINCT "_s))
        return cell(Kind::Distinct, *told);
    if (const auto counted = inside(aggregate, u"COUNT("_s))
        return cell(Kind::Count, *counted);
    if (const auto most = inside(aggregate, u"MAX("_s))
        return cell(Kind::Most, *most);
    if (const auto total = inside(aggregate, u"CAST(COALESCE(SUM("_s, u"), 0) AS BIGINT)"_s))
        return cell(Kind::Total, *total);
    const auto summed = inside(aggregate, u"SUM("_s);
    return summed && !summed->startsWith(u"DISTINCT ", Qt::CaseInsensitive) ? cell(Kind::Sum, *summed)
                                                                            : std::nullopt;
}

Result<std::optional<RowMeasure>> rowMeasure(const Measure &measure, const SemanticModel &model, Engine engine)
{
    if (measure.distinct.isEmpty()) {
        TRY_ASSIGN(const auto text, expandMeasures(measure.expression, model, engine));
        return rowMeasure(text);
    }
    TRY_ASSIGN(const auto counted, expandMeasures(measure.countedIf, model, engine));
    const auto alias = model.entity(measure.fact)->alias + u'.';
    RowMeasure parted;
    for (const auto &name : measure.distinct) {
        const bool isFirst = parted.cells.isEmpty();
        parted.kinds += QLatin1Char(char(isFirst ? HashGroups::Kind::Distinct : HashGroups::Kind::Further));
        parted.cells += isFirst && !counted.isEmpty() ? u"CASE WHEN %1 THEN %2 END"_s.arg(counted, alias + name)
                                                      : alias + name;
    }
    return std::optional(parted);
}

} // namespace martlet
