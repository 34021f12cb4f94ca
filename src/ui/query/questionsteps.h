// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/question/question.h"

#include <vector>

namespace martlet {

// Where a condition stands in a tree: which part of the root, which part of that, and so on. Empty: the root.
using FilterPath = std::vector<int>;

} // namespace martlet

// What people do to a question, step by step. Each gives the question as it is afterwards; what stands on
// something that is taken away (an order, a figure, the best) goes with it.
namespace martlet::steps {

Question withMeasure(Question question, const QString &name, int at = -1); // −1: at the end
Question withoutMeasure(Question question, const QString &name);
Question withDimension(Question question, const QString &name, int at = -1);
Question withoutDimension(Question question, const QString &name);
Question withCompare(Question question, Question::Compare compare); // asks for a period where there is none
Question withoutPeriod(Question question);
Question withSort(Question question, const Question::Sort &sort); // anew, or turned round in its place
Question withoutSort(Question question, const QString &by);
Question withWindow(Question question, const WindowWish &wish);
Question withoutWindow(Question question, int index);

// The list with one entry at another place.
template<typename List>
List moved(List list, qsizetype from, qsizetype to)
{
    const auto size = qsizetype(list.size());
    if (from < 0 || from >= size || to < 0 || to >= size)
        return list;
    auto entry = list[from];
    list.erase(list.begin() + from);
    list.insert(list.begin() + to, std::move(entry));
    return list;
}

// How the parts of a group stand to each other, as people choose it.
enum class GroupKind { All, Any, NoneOf, NotAll };
Filter asGroup(GroupKind kind, std::vector<Filter> parts);
std::optional<GroupKind> groupKind(const Filter &filter); // none: it is a condition
// What members have, also where they must have none of it; null: it is another condition.
const Filter *hasOf(const Filter &filter);

// Whether people can change it by hand; others stay as their document has them, and can be taken away.
bool isOffered(const Filter &condition);

// A tree whose root holds conditions side by side, as people build it.
Filter rooted(Filter filter);
const Filter *partAt(const Filter &tree, const FilterPath &path); // null: nothing stands there
Filter withPart(Filter tree, const FilterPath &path, Filter part);
Filter withAdded(Filter tree, const FilterPath &group, Filter part);
// Without the part, and without the groups that would hold nothing then, but the root.
Filter withoutPart(Filter tree, const FilterPath &path);
Filter withMoved(Filter tree, const FilterPath &path, int to); // within its group
Filter isOf(const QString &field, const QString &value);
// The conditions without groups that have nothing in them, which people may begin with.
Filter withoutEmptyGroups(Filter tree);

} // namespace martlet::steps
