// SPDX-License-Identifier: GPL-3.0-or-later
// Parameter values as people give them become dates, numbers and the words shown beside the pickers.
#include "query/question/period.h"
#include "reports/catalogue.h"

#include "base/tr.h"

#include <algorithm>
#include <charconv>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

using Kind = ReportParameter::Kind;

tl::unexpected<Error> wrongValue(const ReportParameter &parameter, const QString &value, const QString &allowed)
{
    return fail(Error::Kind::Usage,
                Martlet::tr("\"%1\" is no value for \"%2\". Use %3.").arg(value, parameter.name, allowed));
}

QString namesOf(const Report &report)
{
    QStringList names;
    for (const auto &parameter : report.parameters)
        names += parameter.name;
    return names.join(u", "_s);
}

Result<void> refuseUnknown(const Report &report, const ReportArguments &arguments)
{
    for (const auto &[name, value] : arguments) {
        const bool known = std::any_of(report.parameters.begin(), report.parameters.end(),
                                       [&](const ReportParameter &one) { return one.name == name; });
        if (!known)
            return fail(Error::Kind::Usage, Martlet::tr("The report \"%1\" has no parameter \"%2\". It has %3.")
                                                .arg(report.id, name, namesOf(report)));
    }
    return {};
}

Result<void> resolveChoice(const ReportParameter &parameter, ResolvedParameter &resolved)
{
    QStringList values;
    for (const auto &[value, label] : parameter.choices) {
        values += value;
        if (value == resolved.value) {
            resolved.shown = label;
            return {};
        }
    }
    return wrongValue(parameter, resolved.value, Martlet::tr("one of %1").arg(values.join(u", "_s)));
}

Result<void> resolveNumber(const ReportParameter &parameter, ResolvedParameter &resolved)
{
    const QByteArray text = resolved.value.toUtf8();
    qint64 number = 0;
    const auto read = std::from_chars(text.constData(), text.constData() + text.size(), number);
    const bool whole = read.ec == std::errc() && read.ptr == text.constData() + text.size() && !text.isEmpty();
    const bool bounded = parameter.minimum < parameter.maximum;
    if (!whole || (bounded && (number < parameter.minimum || number > parameter.maximum)))
        return wrongValue(parameter, resolved.value,
                          bounded
                              ? Martlet::tr("a whole number from %1 to %2")
                                    .arg(QString::number(parameter.minimum), QString::number(parameter.maximum))
                              : Martlet::tr("a whole number"));
    resolved.value = QString::number(number);
    resolved.shown = resolved.value;
    return {};
}

Result<void> resolveDate(const ReportParameter &parameter, const WarehouseFacts &facts,
                         ResolvedParameter &resolved)
{
    resolved.from = resolved.value == u"as-of" ? facts.asOf : QDate::fromString(resolved.value, Qt::ISODate);
    if (!resolved.from.isValid())
        return wrongValue(parameter, resolved.value, Martlet::tr("a day like 2025-12-31, or as-of"));
    resolved.to = resolved.from;
    resolved.shown = Period{resolved.from, resolved.to}.shown();
    return {};
}

// `main` is the report's period, which a comparison refers to.
Result<void> resolveOne(const ReportParameter &parameter, const WarehouseFacts &facts, Period &main,
                        ResolvedParameter &resolved)
{
    switch (parameter.kind) {
    case Kind::Period: {
        TRY_ASSIGN(main, resolvePeriod(resolved.value, facts.firstSale, facts.asOf));
        resolved.from = main.from;
        resolved.to = main.to;
        resolved.shown = main.shown();
        return {};
    }
    case Kind::Compare: {
        TRY_ASSIGN(resolved.value, resolveCompare(resolved.value));
        const Period before = comparedWith(resolved.value, main);
        resolved.from = before.from;
        resolved.to = before.to;
        resolved.shown = before.shown();
        return {};
    }
    case Kind::Choice:
        return resolveChoice(parameter, resolved);
    case Kind::Number:
        return resolveNumber(parameter, resolved);
    case Kind::Date:
        return resolveDate(parameter, facts, resolved);
    case Kind::Member:
    case Kind::Text:
        break;
    }
    resolved.shown = resolved.value == u"all" ? Martlet::tr("All") : resolved.value;
    return {};
}

} // namespace

Result<std::vector<ResolvedParameter>> resolve(const Report &report, const ReportArguments &arguments,
                                               const WarehouseFacts &facts)
{
    TRY(refuseUnknown(report, arguments));
    std::vector<ResolvedParameter> all;
    Period main;
    for (const auto &parameter : report.parameters) {
        const auto given = arguments.find(parameter.name);
        ResolvedParameter resolved;
        resolved.name = parameter.name;
        resolved.label = parameter.label;
        resolved.value =
            given == arguments.end() || given->second.isEmpty() ? parameter.defaultValue : given->second;
        TRY(resolveOne(parameter, facts, main, resolved));
        all.push_back(std::move(resolved));
    }
    return all;
}

} // namespace martlet
