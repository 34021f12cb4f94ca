// SPDX-License-Identifier: GPL-3.0-or-later
#include "warehouse/wantedrollup.h"

#include "base/tr.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// How a fact gets at a dimension: by which of its keys, and whether that is the dimension's own.
struct Step
{
    QString key;
    bool isAttribute = false; // of the entity that the key leads to
};

const Relationship *stepTo(const SemanticModel &model, const QString &from, const QString &to)
{
    const auto &all = model.relationships();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Relationship &one) {
        return one.fromEntity == from && one.toEntity == to;
    });
    return found == all.end() ? nullptr : &*found;
}

// Of what lies behind another dimension (a product's supplier) the first key is kept.
Result<Step> stepOf(const SemanticModel &model, const QString &fact, const QString &name)
{
    const auto entity = name.section(u'.', 0, 0), column = name.section(u'.', 1);
    if (entity == fact && model.relationship(fact, column))
        return Step{column};
    if (const auto *const direct = stepTo(model, fact, entity)) {
        const bool isKey = direct->toColumn == column;
        return Step{direct->fromColumn, !isKey && model.dimension(name)};
    }
    for (const auto &first : model.relationships()) {
        if (first.fromEntity == fact && first.fromColumn != model.entity(fact)->date &&
            stepTo(model, first.toEntity, entity))
            return Step{first.fromColumn};
    }
    return fail(Error::Kind::Input, Martlet::tr("“%1” is no key of the lines and hangs on none.").arg(name));
}

// Whether nothing but attributes is wanted of what the key leads to.
bool areAllAttributes(const FactNeed &need, const SemanticModel &model, const QString &key)
{
    const auto names = need.by + need.where;
    return std::all_of(names.begin(), names.end(), [&](const QString &name) {
        const auto step = stepOf(model, need.fact, name);
        return step && (step->key != key || step->isAttribute);
    });
}

// What a rollup can keep of a measure; empty: all of it.
QString complaintOf(const SemanticModel &model, const QString &fact, const QString &name)
{
    const auto *const measure = model.measure(name);
    if (!measure || measure->fact != fact || measure->expression.isEmpty() || !measure->joins.isEmpty())
        return Martlet::tr("“%1” is no sum over the lines alone.").arg(measure ? measure->title : name);
    const bool isSum = measure->additivity == Measure::Additivity::Additive || measure->format == u"date";
    const bool isCount = measure->eachIn.contains(model.entity(fact)->date);
    return isSum || isCount ? QString() : Martlet::tr("Parts of “%1” do not add up.").arg(measure->title);
}

// Different things that a line of the rollup counts must not lie in another line of it, too.
QString complaintOfCounts(const SemanticModel &model, const Rollup &rollup, const FactNeed &need)
{
    for (const auto &name : need.measures) {
        const auto &measure = *model.measure(name);
        if (measure.distinct.isEmpty())
            continue;
        for (const auto &key : rollup.keys) {
            const auto *const step = model.relationship(need.fact, key);
            const bool isApart = need.by.contains(need.fact + u'.' + key) ||
                                 (step && need.by.contains(step->toEntity + u'.' + step->toColumn));
            if (!measure.eachIn.contains(key) && !isApart)
                return Martlet::tr("“%1” would be counted more than once.").arg(measure.title);
        }
        if (!rollup.attributes.isEmpty())
            return Martlet::tr("“%1” would be counted more than once.").arg(measure.title);
    }
    return {};
}

} // namespace

Result<std::vector<Rollup>> wantedRollups(const FactNeed &need, const SemanticModel &model)
{
    const auto *const fact = model.entity(need.fact);
    if (!fact || fact->date.isEmpty() || !fact->series.isEmpty())
        return fail(Error::Kind::Input,
                    Martlet::tr("No rollups are kept of “%1”.").arg(fact ? fact->title : need.fact));
    for (const auto &measure : need.measures) {
        if (const auto said = complaintOf(model, need.fact, measure); !said.isEmpty())
            return fail(Error::Kind::Input, said);
    }
    QStringList keys;
    std::map<QString, QStringList> attributes; // by the key that they could stand for
    for (const auto &name : need.by + need.where) {
        TRY_ASSIGN(const auto step, stepOf(model, need.fact, name));
        if (!keys.contains(step.key))
            keys += step.key;
        if (step.isAttribute)
            attributes[step.key] += name;
    }
    keys.sort();
    Rollup byKeys;
    byKeys.fact = need.fact;
    byKeys.keys = keys;
    byKeys.measures = need.measures;
    std::vector<Rollup> wanted{byKeys};
    for (const auto &[key, names] : attributes) {
        if (!areAllAttributes(need, model, key))
            continue;
        auto rollup = byKeys;
        rollup.keys.removeAll(key);
        rollup.attributes = names;
        rollup.attributes.removeDuplicates();
        rollup.attributes.sort();
        wanted.push_back(std::move(rollup));
    }
    QString said;
    std::erase_if(wanted, [&](const Rollup &rollup) {
        const auto complaint = complaintOfCounts(model, rollup, need);
        said = complaint.isEmpty() ? said : complaint;
        return !complaint.isEmpty();
    });
    if (wanted.empty())
        return fail(Error::Kind::Input, said);
    return wanted;
}

bool keepsApart(const Rollup &rollup, const FactNeed &need, const SemanticModel &model)
{
    if (rollup.fact != need.fact || (need.isByDay && !rollup.hasDays))
        return false;
    const auto names = need.by + need.where;
    const bool isKept = std::all_of(names.begin(), names.end(), [&](const QString &name) {
        const auto step = stepOf(model, need.fact, name);
        return step &&
               (rollup.keys.contains(step->key) || (step->isAttribute && rollup.attributes.contains(name)));
    });
    return isKept && complaintOfCounts(model, rollup, need).isEmpty();
}

void nameRollup(Rollup &rollup, const SemanticModel &model)
{
    QStringList parts, titles;
    for (const auto &key : rollup.keys) {
        const auto *const step = model.relationship(rollup.fact, key);
        parts += step ? step->toEntity : key;
        titles += step ? model.entity(step->toEntity)->title.toLower() : key;
    }
    for (const auto &attribute : rollup.attributes) {
        parts += attribute.section(u'.', 1);
        titles += model.dimension(attribute)->title.toLower();
    }
    if (rollup.fact != u"sales" || parts.isEmpty()) {
        parts.prepend(rollup.fact);
        titles.prepend(model.entity(rollup.fact)->title.toLower());
    }
    constexpr qsizetype longest = 36; // of a part of a table's name, with a number behind it
    const auto name = parts.join(u'_').left(longest);
    rollup.title = titles.join(u" × "_s);
    rollup.name = name;
    for (int number = 2; model.rollup(rollup.name); ++number)
        rollup.name = u"%1_%2"_s.arg(name).arg(number);
}

QString tomlOf(const Rollup &rollup)
{
    const auto list = [](const QStringList &texts) { return u"[\"%1\"]"_s.arg(texts.join(u"\", \""_s)); };
    auto toml = u"[[rollup]]\nname = \"%1\"\ntitle = \"%2\"\n"_s.arg(rollup.name, rollup.title);
    if (rollup.fact != u"sales")
        toml += u"fact = \"%1\"\n"_s.arg(rollup.fact);
    if (!rollup.keys.isEmpty())
        toml += u"keys = %1\n"_s.arg(list(rollup.keys));
    if (!rollup.attributes.isEmpty())
        toml += u"attributes = %1\n"_s.arg(list(rollup.attributes));
    toml += u"measures = %1\n"_s.arg(list(rollup.measures));
    return rollup.hasDays ? toml : toml + u"days = false\n"_s;
}

} // namespace martlet
