// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/questionsteps.h"

#include <algorithm>

namespace martlet::steps {

using namespace Qt::StringLiterals;

namespace {

void insertAt(QStringList &list, const QString &name, int at)
{
    if (list.contains(name))
        return;
    list.insert(at < 0 ? list.size() : std::min<qsizetype>(at, list.size()), name);
}

bool standsOn(const QString &column, const QString &measure)
{
    return column == measure || column.startsWith(measure + u'.');
}

template<typename Tree> // a Filter, to be changed or not
Tree *partIn(Tree &tree, const FilterPath &path)
{
    auto *part = &tree;
    for (const int step : path) {
        if (step < 0 || size_t(step) >= part->parts.size())
            return nullptr;
        part = &part->parts[size_t(step)];
    }
    return part;
}

FilterPath above(FilterPath path)
{
    path.pop_back();
    return path;
}

} // namespace

Question withMeasure(Question question, const QString &name, int at)
{
    insertAt(question.measures, name, at);
    return question;
}

Question withoutMeasure(Question question, const QString &name)
{
    question.measures.removeAll(name);
    std::erase_if(question.sort, [&](const auto &one) { return standsOn(one.by, name); });
    std::erase_if(question.windows, [&](const auto &one) { return one.of == name; });
    if (question.top.by == name)
        question.top = {};
    return question;
}

Question withDimension(Question question, const QString &name, int at)
{
    insertAt(question.by, name, at);
    return question;
}

Question withoutDimension(Question question, const QString &name)
{
    question.by.removeAll(name);
    std::erase_if(question.sort, [&](const auto &one) { return one.by == name; });
    for (auto &window : question.windows) {
        if (window.within)
            window.within->removeAll(name);
    }
    if (question.top.of == name)
        question.top = {};
    return question;
}

Question withCompare(Question question, Question::Compare compare)
{
    question.compare = compare;
    if (compare != Question::Compare::None && !question.period)
        question.period = QuestionPeriod{.relative = u"last-12-full-months"_s};
    if (compare == Question::Compare::None)
        std::erase_if(question.sort, [](const auto &one) {
            return one.by.endsWith(u".before"_s) || one.by.endsWith(u".difference"_s) ||
                   one.by.endsWith(u".change"_s);
        });
    return question;
}

Question withoutPeriod(Question question)
{
    question = withCompare(std::move(question), Question::Compare::None);
    question.period.reset();
    return question;
}

Question withSort(Question question, const Question::Sort &sort)
{
    const auto found = std::find_if(question.sort.begin(), question.sort.end(),
                                    [&](const auto &one) { return one.by == sort.by; });
    if (found == question.sort.end())
        question.sort.push_back(sort);
    else
        *found = sort;
    return question;
}

Question withoutSort(Question question, const QString &by)
{
    std::erase_if(question.sort, [&](const auto &one) { return one.by == by; });
    return question;
}

Question withWindow(Question question, const WindowWish &wish)
{
    question.windows.push_back(wish);
    return question;
}

Question withoutWindow(Question question, int index)
{
    if (index >= 0 && size_t(index) < question.windows.size())
        question.windows.erase(question.windows.begin() + index);
    return question;
}

Filter rooted(Filter filter)
{
    if (filter.kind == Filter::Kind::All)
        return filter;
    return {.kind = Filter::Kind::All, .parts = {std::move(filter)}};
}

const Filter *partAt(const Filter &tree, const FilterPath &path)
{
    return partIn(tree, path);
}

Filter withPart(Filter tree, const FilterPath &path, Filter part)
{
    if (auto *const place = partIn(tree, path))
        *place = std::move(part);
    return tree;
}

Filter withAdded(Filter tree, const FilterPath &group, Filter part)
{
    auto *place = partIn(tree, group);
    if (place && place->kind == Filter::Kind::Has) { // has one part at most, which holds all conditions
        place->parts = {place->parts.empty() ? Filter() : rooted(place->parts.front())};
        place = &place->parts.front();
    }
    if (place)
        place->parts.push_back(std::move(part));
    return tree;
}

Filter withoutPart(Filter tree, const FilterPath &path)
{
    if (path.empty())
        return {};
    auto *const group = partIn(tree, above(path));
    if (!group || path.back() < 0 || size_t(path.back()) >= group->parts.size())
        return tree;
    group->parts.erase(group->parts.begin() + path.back());
    const bool stays = path.size() == 1 || !group->parts.empty() || group->kind == Filter::Kind::Has;
    return stays ? tree : withoutPart(std::move(tree), above(path));
}

Filter withMoved(Filter tree, const FilterPath &path, int to)
{
    if (path.empty())
        return tree;
    if (auto *const group = partIn(tree, above(path)))
        group->parts = moved(std::move(group->parts), path.back(), to);
    return tree;
}

Filter asGroup(GroupKind kind, std::vector<Filter> parts)
{
    const bool isAny = kind == GroupKind::Any || kind == GroupKind::NoneOf;
    Filter group{.kind = isAny ? Filter::Kind::Any : Filter::Kind::All, .parts = std::move(parts)};
    if (kind == GroupKind::All || kind == GroupKind::Any)
        return group;
    return {.kind = Filter::Kind::Not, .parts = {std::move(group)}};
}

std::optional<GroupKind> groupKind(const Filter &filter)
{
    if (filter.kind == Filter::Kind::All)
        return GroupKind::All;
    if (filter.kind == Filter::Kind::Any)
        return GroupKind::Any;
    if (filter.kind != Filter::Kind::Not || filter.parts.size() != 1 || !filter.parts.front().isTree() ||
        filter.parts.front().kind == Filter::Kind::Not)
        return std::nullopt;
    return filter.parts.front().kind == Filter::Kind::Any ? GroupKind::NoneOf : GroupKind::NotAll;
}

const Filter *hasOf(const Filter &filter)
{
    if (filter.kind == Filter::Kind::Has)
        return &filter;
    const bool isNot = filter.kind == Filter::Kind::Not && filter.parts.size() == 1;
    return isNot && filter.parts.front().kind == Filter::Kind::Has ? &filter.parts.front() : nullptr;
}

bool isOffered(const Filter &condition)
{
    if (condition.kind == Filter::Kind::Not && condition.parts.size() == 1)
        return isOffered(condition.parts.front());
    return condition.kind != Filter::Kind::During && condition.kind != Filter::Kind::Among;
}

Filter isOf(const QString &field, const QString &value)
{
    return {.kind = Filter::Kind::Is, .field = field, .values = {value}};
}

Filter withoutEmptyGroups(Filter tree)
{
    std::vector<Filter> kept;
    for (auto &part : tree.parts) {
        auto clean = withoutEmptyGroups(std::move(part));
        if (!clean.isTree() || !clean.parts.empty())
            kept.push_back(std::move(clean));
    }
    tree.parts = std::move(kept);
    return tree;
}

} // namespace martlet::steps
