// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/plan/figureshape.h"

#include "semantic/semanticmodel.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

using Kind = FieldExpression::Kind;

// What a part is: its format ("" of a plain number), and, of a sum of sums, its decimals.
struct Shape
{
    QString format = {};
    bool isPlain = false; // a number that is written
    bool isSum = false;   // adds up over rows
    int decimals = 0;
};

int decimalsOf(const Measure &measure, const MadeFields &fields)
{
    if (measure.scale >= 0)
        return measure.scale;
    int most = measure.format == u"money" ? Money::scale : measure.format == u"quantity" ? Quantity::scale : 0;
    for (const auto &part : measure.formula.arguments)
        most = std::max(most, decimalsOf(*fields.measure(part), fields));
    return most;
}

Shape ofField(const Measure &measure, const MadeFields &fields)
{
    return {measure.format, false, measure.additivity == Measure::Additivity::Additive,
            decimalsOf(measure, fields)};
}

Shape ofNumber(const QString &text)
{
    const auto point = text.indexOf(u'.');
    return {{}, true, false, point < 0 ? 0 : int(text.size() - point) - 1};
}

Shape productOf(const Shape &a, const Shape &b)
{
    const bool isBySum = (a.isPlain && b.isSum) || (a.isSum && b.isPlain);
    Shape made{u"number"_s, a.isPlain && b.isPlain, isBySum, a.decimals + b.decimals};
    const auto &plain = a.isPlain ? a : b, &other = a.isPlain ? b : a;
    if (made.isPlain)
        made.format.clear();
    else if (plain.isPlain)
        made.format = other.format == u"integer" && plain.decimals > 0 ? u"number"_s : other.format;
    else if (a.format == u"integer" || b.format == u"integer")
        made.format = a.format == u"integer" ? b.format : a.format;
    else if (a.format != b.format && (a.format == u"money" || b.format == u"money") &&
             (a.format == u"quantity" || b.format == u"quantity"))
        made.format = u"money"_s;
    return made;
}

Shape quotientOf(const Shape &a, const Shape &b)
{
    Shape made{u"number"_s, a.isPlain && b.isPlain};
    const bool isOfThings = b.isPlain || b.format == u"integer" || b.format == u"quantity";
    if (made.isPlain)
        made.format.clear();
    else if (isOfThings && a.format != b.format && a.format != u"integer" && !a.isPlain)
        made.format = a.format;
    return made;
}

// Of what must be alike: sums, and the values of a case.
Shape together(const std::vector<Shape> &parts, bool isSum)
{
    Shape made{{}, true, isSum, 0};
    for (const auto &part : parts) {
        made.isPlain = made.isPlain && part.isPlain;
        made.isSum = made.isSum && part.isSum;
        made.decimals = std::max(made.decimals, part.decimals);
        if (part.isPlain)
            continue;
        made.format = made.format.isEmpty() || made.format == part.format ? part.format : u"number"_s;
    }
    return made;
}

// The parts of a case or a call that a value comes from.
std::vector<Shape> valuesOf(const FieldExpression::Node &node, const std::vector<Shape> &shapes)
{
    std::vector<Shape> values;
    for (size_t part = 0; part < node.parts.size(); ++part) {
        const bool isCondition = node.kind == Kind::Case && part % 2 == 0 && part + 1 < node.parts.size();
        if (!isCondition && !(node.text == u"round" && part > 0))
            values.push_back(shapes[size_t(node.parts[part])]);
    }
    return values;
}

Shape shapeOf(const FieldExpression::Node &node, const std::vector<Shape> &shapes, const MadeFields &fields)
{
    switch (node.kind) {
    case Kind::Field:
        return ofField(*fields.measure(node.text), fields);
    case Kind::Number:
        return ofNumber(node.text);
    case Kind::Multiply:
        return productOf(shapes[size_t(node.parts[0])], shapes[size_t(node.parts[1])]);
    case Kind::Divide:
        return quotientOf(shapes[size_t(node.parts[0])], shapes[size_t(node.parts[1])]);
    case Kind::Negate:
    case Kind::Add:
    case Kind::Subtract:
        return together(valuesOf(node, shapes), true);
    default:
        return together(valuesOf(node, shapes), false);
    }
}

} // namespace

void shapeFigure(MadeFields::Figure &figure, const MadeField &field, const MadeFields &fields)
{
    std::vector<Shape> shapes;
    for (const auto &node : figure.tree.nodes)
        shapes.push_back(shapeOf(node, shapes, fields));
    const auto &whole = shapes.back();
    const bool isSum = whole.isSum && whole.decimals <= FieldExpression::mostDecimals;
    figure.format = !field.format.isEmpty()  ? field.format
                    : whole.format.isEmpty() ? u"number"_s
                                             : whole.format;
    figure.scale = field.decimals >= 0 ? field.decimals : isSum ? whole.decimals : -1;
    figure.isAdditive = isSum && figure.scale >= whole.decimals;
}

} // namespace martlet
