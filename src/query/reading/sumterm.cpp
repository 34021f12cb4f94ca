// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/reading/sumterm.h"

#include "base/tr.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

using Kind = SqlNode::Kind;

tl::unexpected<SqlRefusal> noTerm(const SqlNode &node)
{
    return refuse(node.place, Martlet::tr("No measure counts this."));
}

tl::unexpected<SqlRefusal> otherUnits(const SqlNode &node)
{
    return refuse(node.place, Martlet::tr("Amounts stored in different units stand beside each other here."));
}

class TermWriter final
{
public:
    explicit TermWriter(const SelectScope &scope)
        : m_scope(scope)
    {
    }
    Understood<SumTerm> write(const SqlNode &node) const;

private:
    Understood<std::vector<SumTerm>> parts(const SqlNode &node) const;
    Understood<SumTerm> column(const SqlNode &node) const;
    Understood<SumTerm> arithmetic(const SqlNode &node) const;
    Understood<SumTerm> comparison(const SqlNode &node) const;
    Understood<SumTerm> cases(const SqlNode &node) const;
    // Brings all to the units of those that are no literals.
    static bool align(std::vector<SumTerm *> terms);
    static SumTerm joined(const QString &word, std::vector<SumTerm> parts, bool isSorted);

    const SelectScope &m_scope;
};

SumTerm literal(const QString &number)
{
    SumTerm term;
    term.number = shiftedNumber(number, 0);
    term.text = term.number;
    term.isReal = number.contains(u'.');
    return term;
}

Understood<std::vector<SumTerm>> TermWriter::parts(const SqlNode &node) const
{
    std::vector<SumTerm> terms;
    for (const auto &part : node.parts) {
        TRY_ASSIGN(auto term, write(part));
        terms.push_back(std::move(term));
    }
    return terms;
}

SumTerm TermWriter::joined(const QString &word, std::vector<SumTerm> parts, bool isSorted)
{
    SumTerm term;
    QStringList texts;
    for (const auto &part : parts) {
        texts += part.text;
        term.isReal |= part.isReal;
        term.isOptional |= part.isOptional;
        term.unitScale = std::max(term.unitScale, part.unitScale);
    }
    if (isSorted)
        texts.sort();
    term.text = word + u'(' + texts.join(u',') + u')';
    return term;
}

bool TermWriter::align(std::vector<SumTerm *> terms)
{
    std::optional<int> scale;
    for (const auto *const term : terms) {
        if (!term->number.isEmpty() || term->text == u"null")
            continue;
        if (scale && *scale != term->unitScale)
            return false;
        scale = term->unitScale;
    }
    for (auto *const term : terms) {
        if (term->number.isEmpty() || !scale)
            continue;
        term->number = shiftedNumber(term->number, *scale);
        term->text = term->number;
        term->unitScale = *scale;
    }
    return true;
}

Understood<SumTerm> TermWriter::column(const SqlNode &node) const
{
    if (const auto *const owner = m_scope.ownerOf(node)) {
        SumTerm term;
        term.text = owner->name + u'.' + node.text.toLower();
        term.isOptional = true;
        return term;
    }
    TRY_ASSIGN(const auto named, m_scope.column(node));
    const auto column = m_scope.atBase(named);
    SumTerm term;
    term.text = column.name();
    term.entity = column.entity->name;
    term.unitScale = column.unitScale;
    term.isReal = column.isReal;
    term.isOptional = named.isOptional;
    return term;
}

Understood<SumTerm> TermWriter::arithmetic(const SqlNode &node) const
{
    TRY_ASSIGN(auto terms, parts(node));
    if (node.text == u"*") {
        auto term = joined(u"mul"_s, terms, true);
        term.unitScale = terms[0].unitScale + terms[1].unitScale;
        for (size_t i = 0; i < 2; ++i) { // by one, to make it a fraction
            if (terms[i].number == u"1"_s) {
                term.text = terms[1 - i].text;
                term.entity = terms[1 - i].entity;
            }
        }
        return term;
    }
    if (node.text != u"+" && node.text != u"-")
        return noTerm(node);
    if (!align({&terms[0], &terms[1]}))
        return otherUnits(node);
    return joined(node.text == u"+" ? u"add"_s : u"sub"_s, std::move(terms), node.text == u"+");
}

Understood<SumTerm> TermWriter::comparison(const SqlNode &node) const
{
    TRY_ASSIGN(auto terms, parts(node));
    std::vector<SumTerm *> all;
    for (auto &term : terms)
        all.push_back(&term);
    if (!align(std::move(all)))
        return otherUnits(node);
    auto word = node.text;
    if (word.startsWith(u'>')) {
        std::swap(terms[0], terms[1]);
        word[0] = u'<';
    }
    const bool isEither = word == u"=" || word == u"<>";
    auto term = joined(word, std::move(terms), isEither);
    term.unitScale = 0;
    return term;
}

Understood<SumTerm> TermWriter::cases(const SqlNode &node) const
{
    TRY_ASSIGN(auto terms, parts(node));
    std::vector<SumTerm *> values;
    for (size_t part = 0; part < terms.size(); ++part) {
        const bool isCondition = part % 2 == 0 && part + 1 < terms.size();
        if (!isCondition)
            values.push_back(&terms[part]);
    }
    const int scale = [&] {
        int most = 0;
        for (const auto *const value : values)
            most = std::max(most, value->number.isEmpty() ? value->unitScale : 0);
        return most;
    }();
    const bool isOptional =
        terms.size() % 2 == 0 ||
        std::any_of(values.begin(), values.end(), [](const auto *one) { return one->isOptional; });
    const bool isReal = std::any_of(values.begin(), values.end(), [](const auto *one) { return one->isReal; });
    if (!align(std::move(values)))
        return otherUnits(node);
    if (terms.size() % 2 == 1 && terms.back().text == u"null")
        terms.pop_back();
    auto term = joined(u"case"_s, std::move(terms), false);
    term.unitScale = scale;
    term.isOptional = isOptional;
    term.isReal = isReal;
    return term;
}

Understood<SumTerm> TermWriter::write(const SqlNode &node) const
{
    switch (node.kind) {
    case Kind::Number:
        return literal(node.text);
    case Kind::Text:
        return SumTerm{.text = u'\'' + node.text + u'\''};
    case Kind::Null:
        return SumTerm{.text = u"null"_s, .isOptional = true};
    case Kind::Name:
        return column(node);
    case Kind::Sign:
        return arithmetic(node);
    case Kind::Negate: {
        TRY_ASSIGN(auto terms, parts(node));
        if (!terms[0].number.isEmpty())
            return literal(u'-' + terms[0].number);
        return joined(u"neg"_s, std::move(terms), false);
    }
    case Kind::Compare:
        return comparison(node);
    case Kind::Case:
        return cases(node);
    case Kind::And:
    case Kind::Or: {
        TRY_ASSIGN(auto terms, parts(node));
        return joined(node.kind == Kind::And ? u"and"_s : u"or"_s, std::move(terms), true);
    }
    case Kind::Not: {
        TRY_ASSIGN(auto terms, parts(node));
        return joined(u"not"_s, std::move(terms), false);
    }
    case Kind::IsNull: {
        TRY_ASSIGN(auto terms, parts(node));
        auto term = joined(node.isNegated ? u"there"_s : u"null"_s, std::move(terms), false);
        term.unitScale = 0;
        term.isOptional = false;
        return term;
    }
    case Kind::Concat: {
        TRY_ASSIGN(auto terms, parts(node));
        return joined(u"concat"_s, std::move(terms), false);
    }
    default:
        return noTerm(node);
    }
}

} // namespace

Understood<SumTerm> sumTerm(const SqlNode &node, const SelectScope &scope)
{
    return TermWriter(scope).write(node);
}

Understood<SumTerm> aggregateTerm(const SqlNode &call, const SelectScope &scope)
{
    if (call.parts.size() != 1)
        return noTerm(call);
    const auto &counted = call.parts.front();
    SumTerm term;
    term.isOptional = true;
    if (counted.kind == Kind::Star) {
        if (call.text != u"count" || call.isDistinct)
            return noTerm(call);
        term.text = u"count(*)"_s;
        term.isOptional = false;
        return term;
    }
    TRY_ASSIGN(auto inner, sumTerm(counted, scope));
    const bool isCount = call.text == u"count";
    // Of what is always there, and of one value where a condition holds, only the rows count.
    if (isCount && !call.isDistinct) {
        if (!inner.isOptional) {
            term.text = u"count(*)"_s;
            term.isOptional = false;
            return term;
        }
        const bool isOneCase = counted.kind == Kind::Case && counted.parts.size() == 2;
        if (isOneCase) {
            TRY_ASSIGN(const auto value, sumTerm(counted.parts[1], scope));
            TRY_ASSIGN(const auto condition, sumTerm(counted.parts[0], scope));
            if (!value.isOptional)
                inner.text = u"case("_s + condition.text + u",1)"_s;
        }
    }
    term.text = call.text + (call.isDistinct ? u"(distinct "_s : u"("_s) + inner.text + u')';
    term.unitScale = isCount ? 0 : inner.unitScale;
    term.isReal = !isCount && inner.isReal;
    term.isOptional = !isCount && inner.isOptional;
    return term;
}

bool isAggregate(const SqlNode &node)
{
    return node.kind == Kind::Call &&
           (node.text == u"sum" || node.text == u"count" || node.text == u"avg" ||
            ((node.text == u"min" || node.text == u"max") && node.parts.size() == 1));
}

bool hasAggregate(const SqlNode &node)
{
    return isAggregate(node) || std::any_of(node.parts.begin(), node.parts.end(), hasAggregate);
}

QString shiftedNumber(const QString &number, int tens)
{
    const bool isNegative = number.startsWith(u'-');
    auto digits = isNegative ? number.mid(1) : number;
    auto point = digits.indexOf(u'.');
    if (point < 0)
        point = digits.size();
    else
        digits.remove(point, 1);
    point -= tens;
    while (point < 1) {
        digits.prepend(u'0');
        ++point;
    }
    while (point > digits.size())
        digits.append(u'0');
    auto whole = digits.left(point), rest = digits.mid(point);
    while (whole.size() > 1 && whole.startsWith(u'0'))
        whole.remove(0, 1);
    while (rest.endsWith(u'0'))
        rest.chop(1);
    const auto plain = rest.isEmpty() ? whole : whole + u'.' + rest;
    return isNegative && plain != u"0" ? u'-' + plain : plain;
}

} // namespace martlet
