// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/check.h"

#include "base/toml.h"
#include "base/tr.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char16_t *, 12> kindNames{
    u"not_null",  u"unique", u"range",      u"values",       u"pattern",       u"reference",
    u"freshness", u"volume", u"null_drift", u"distribution", u"control_total", u"sql"};

// Reads the members of one check and remembers the first thing that cannot be meant.
class CheckReader
{
public:
    CheckReader(const QJsonObject &object, const QString &origin)
        : m_object(object)
        , m_origin(origin)
    {
    }

    QString text(const QString &key)
    {
        m_known += key;
        const auto value = m_object.value(key);
        if (value.isDouble()) // least = 0
            return QString::number(value.toInteger());
        return value.toString().trimmed();
    }
    QStringList texts(const QString &key)
    {
        m_known += key;
        QStringList all;
        for (const auto &value : m_object.value(key).toArray())
            all += value.toString();
        return all;
    }
    int number(const QString &key, int otherwise, int least, int most)
    {
        m_known += key;
        const auto value = m_object.value(key);
        if (value.isUndefined())
            return otherwise;
        if (!value.isDouble() || value.toInteger() < least || value.toInteger() > most)
            blame(Martlet::tr("%1 is to be a whole number from %2 to %3").arg(key).arg(least).arg(most));
        return int(value.toInteger());
    }
    bool truth(const QString &key, bool otherwise)
    {
        m_known += key;
        return m_object.value(key).toBool(otherwise);
    }
    void blame(const QString &what)
    {
        if (m_fault.isEmpty())
            m_fault = what;
    }
    void refuseUnknownKeys()
    {
        for (const auto &key : m_object.keys()) {
            if (!m_known.contains(key))
                blame(Martlet::tr("“%1” is not known; there are %2").arg(key, m_known.join(u", ")));
        }
    }
    Result<Check> done(Check check) const
    {
        if (m_fault.isEmpty())
            return check;
        return fail(Error::Kind::Input,
                    Martlet::tr("%1: the check “%2” cannot be meant: %3. Correct it and try "
                                "again.")
                        .arg(m_origin, check.name, m_fault));
    }

private:
    const QJsonObject &m_object;
    const QString &m_origin;
    QStringList m_known;
    QString m_fault;
};

CheckKind readKind(CheckReader &reader)
{
    const auto name = reader.text(u"kind"_s);
    const auto found = std::find(kindNames.begin(), kindNames.end(), QStringView(name));
    if (found != kindNames.end())
        return CheckKind(found - kindNames.begin());
    QStringList names;
    for (const auto *const kind : kindNames)
        names += QString::fromUtf16(kind);
    reader.blame(Martlet::tr("its kind is to be one of %1").arg(names.join(u", ")));
    return CheckKind::NotNull;
}

CheckSeverity readSeverity(CheckReader &reader)
{
    const auto name = reader.text(u"severity"_s);
    if (!name.isEmpty() && name != u"warn" && name != u"block")
        reader.blame(Martlet::tr("its severity is to be warn or block"));
    return name == u"block" ? CheckSeverity::Block : CheckSeverity::Warn;
}

// What a kind cannot do without.
QString lackOfKind(const Check &check)
{
    static const QRegularExpression startsReading(u"^(SELECT|WITH)\\b"_s,
                                                  QRegularExpression::CaseInsensitiveOption);
    const auto needs = [](bool has, const QString &what) {
        return has ? QString() : Martlet::tr("it needs %1").arg(what);
    };
    switch (check.kind) {
    case CheckKind::NotNull:
    case CheckKind::Unique:
        return needs(!check.columns.isEmpty(), Martlet::tr("columns"));
    case CheckKind::Range:
        return needs(check.columns.size() == 1 && !(check.least.isEmpty() && check.most.isEmpty()),
                     Martlet::tr("one column, and least or most"));
    case CheckKind::Values:
        return needs(check.columns.size() == 1 && !check.values.isEmpty(),
                     Martlet::tr("one column, and values"));
    case CheckKind::Pattern:
        if (!QRegularExpression(check.pattern).isValid())
            return Martlet::tr("its pattern is no regular expression: %1")
                .arg(QRegularExpression(check.pattern).errorString());
        return needs(check.columns.size() == 1 && !check.pattern.isEmpty(),
                     Martlet::tr("one column, and a pattern"));
    case CheckKind::Freshness:
        return needs(check.columns.size() == 1 && check.days > 0, Martlet::tr("one column, and days"));
    case CheckKind::Reference:
    case CheckKind::NullDrift:
    case CheckKind::Distribution:
        return needs(check.columns.size() == 1, Martlet::tr("one column"));
    case CheckKind::Sql:
        return needs(startsReading.match(check.sql).hasMatch(),
                     Martlet::tr("sql that begins with SELECT or WITH"));
    case CheckKind::Volume:
    case CheckKind::ControlTotal:
        break;
    }
    return {};
}

} // namespace

QString toText(CheckKind kind)
{
    return QString::fromUtf16(kindNames.at(size_t(kind)));
}

QString toText(CheckSeverity severity)
{
    return severity == CheckSeverity::Block ? u"block"_s : u"warn"_s;
}

const std::vector<CheckKind> &checkKinds()
{
    static const auto kinds = [] {
        std::vector<CheckKind> all;
        for (size_t kind = 0; kind < kindNames.size(); ++kind)
            all.push_back(CheckKind(kind));
        return all;
    }();
    return kinds;
}

bool isRowKind(CheckKind kind)
{
    return kind == CheckKind::NotNull || kind == CheckKind::Range || kind == CheckKind::Values ||
           kind == CheckKind::Reference;
}

bool namesRows(CheckKind kind)
{
    return isRowKind(kind) || kind == CheckKind::Unique || kind == CheckKind::Pattern;
}

QString checkLack(const Check &check)
{
    if (check.title.isEmpty())
        return Martlet::tr("it needs a title");
    if (check.table.isEmpty() && check.kind != CheckKind::Sql)
        return Martlet::tr("it needs a table");
    return lackOfKind(check);
}

Result<Check> checkFromJson(const QJsonObject &object, const QString &origin)
{
    CheckReader reader(object, origin);
    Check check;
    check.name = reader.text(u"name"_s);
    check.title = reader.text(u"title"_s);
    check.kind = readKind(reader);
    check.severity = readSeverity(reader);
    check.owner = reader.text(u"owner"_s);
    check.table = reader.text(u"table"_s);
    check.columns = reader.texts(u"columns"_s);
    check.keep = reader.texts(u"keep"_s);
    check.least = reader.text(u"least"_s);
    check.most = reader.text(u"most"_s);
    check.values = reader.texts(u"values"_s);
    check.pattern = reader.text(u"pattern"_s);
    check.by = reader.text(u"by"_s);
    check.days = reader.number(u"days"_s, 0, 1, 3650);
    check.loads = reader.number(u"loads"_s, 7, 1, 100);
    check.tolerance = reader.number(u"tolerance"_s, 500, 0, 1000);
    check.sql = reader.text(u"sql"_s);
    check.onLoad = reader.truth(u"on_load"_s, true);
    check.isEnabled = reader.truth(u"enabled"_s, true);
    reader.refuseUnknownKeys();
    if (check.name.isEmpty())
        reader.blame(Martlet::tr("it needs a name"));
    if (const auto lack = checkLack(check); !lack.isEmpty())
        reader.blame(lack);
    return reader.done(std::move(check));
}

QJsonObject toJson(const Check &check)
{
    QJsonObject object{{u"name"_s, check.name},         {u"title"_s, check.title},
                       {u"kind"_s, toText(check.kind)}, {u"severity"_s, toText(check.severity)},
                       {u"loads"_s, check.loads},       {u"tolerance"_s, check.tolerance},
                       {u"on_load"_s, check.onLoad},    {u"enabled"_s, check.isEnabled}};
    const auto text = [&object](const QString &key, const QString &value) {
        if (!value.isEmpty())
            object.insert(key, value);
    };
    const auto texts = [&object](const QString &key, const QStringList &values) {
        if (!values.isEmpty())
            object.insert(key, QJsonArray::fromStringList(values));
    };
    text(u"owner"_s, check.owner);
    text(u"table"_s, check.table);
    texts(u"columns"_s, check.columns);
    texts(u"keep"_s, check.keep);
    text(u"least"_s, check.least);
    text(u"most"_s, check.most);
    texts(u"values"_s, check.values);
    text(u"pattern"_s, check.pattern);
    text(u"by"_s, check.by);
    text(u"sql"_s, check.sql);
    if (check.days > 0)
        object.insert(u"days"_s, check.days);
    return object;
}

Result<std::vector<Check>> checksFromToml(const QByteArray &text, const QString &origin)
{
    TRY_ASSIGN(const auto file, parseToml(text, origin));
    std::vector<Check> checks;
    for (const auto &entry : file.value(u"check"_s).toArray()) {
        TRY_ASSIGN(auto check, checkFromJson(entry.toObject(), origin));
        checks.push_back(std::move(check));
    }
    return checks;
}

} // namespace martlet
