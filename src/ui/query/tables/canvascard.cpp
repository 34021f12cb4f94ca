// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/tables/canvascard.h"

#include "base/tr.h"
#include "ui/query/tables/canvaslayout.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;
using namespace canvasmeasure;

namespace {

constexpr int mostFields = 8; // that a folded card shows beside those in use
constexpr qreal conditionWidth = 28, tickWidth = 30, waysWidth = 32;

} // namespace

void CanvasCard::setTable(const CanvasTable &table, bool isUnfolded)
{
    prepareGeometryChange();
    m_table = table;
    m_isUnfolded = isUnfolded;
    m_shown.clear();
    int fields = 0;
    const bool isShort = std::count_if(table.columns.begin(), table.columns.end(), [](const auto &column) {
                             return column.kind == CanvasColumn::Kind::Field;
                         }) <= mostFields + 1;
    for (const auto &column : table.columns) {
        const bool isField = column.kind == CanvasColumn::Kind::Field;
        fields += isField ? 1 : 0;
        if (!isField || isUnfolded || isShort || fields <= mostFields || column.isInUse())
            m_shown.push_back(column);
    }
    update();
}

void CanvasCard::setCurrent(int line)
{
    m_current = line;
    update();
}

void CanvasCard::setHovered(int line, Part part)
{
    if (m_hovered == line && m_hoveredPart == part)
        return;
    m_hovered = line;
    m_hoveredPart = part;
    update();
}

bool CanvasCard::canFold() const
{
    return m_isUnfolded || hiddenCount() > 0;
}

int CanvasCard::lineCount() const
{
    return 1 + int(m_shown.size()) + (canFold() ? 1 : 0);
}

bool CanvasCard::isFoldLine(int line) const
{
    return canFold() && line == 1 + int(m_shown.size());
}

const CanvasColumn *CanvasCard::column(int line) const
{
    return line >= 1 && line <= int(m_shown.size()) ? &m_shown[size_t(line) - 1] : nullptr;
}

QRectF CanvasCard::lineRect(int line) const
{
    if (line == 0)
        return {0, 0, cardWidth, titleHeight};
    return {0, titleHeight + padding + (line - 1) * rowHeight, cardWidth, rowHeight};
}

qreal CanvasCard::height() const
{
    return lineRect(lineCount() - 1).bottom() + padding;
}

QRectF CanvasCard::boundingRect() const
{
    return QRectF(0, 0, cardWidth, height()).adjusted(-2, -2, 2, 2);
}

int CanvasCard::lineAt(const QPointF &place) const
{
    for (int line = 0; line < lineCount(); ++line) {
        if (lineRect(line).contains(place))
            return line;
    }
    return -1;
}

CanvasCard::Part CanvasCard::partAt(const QPointF &place) const
{
    const int line = lineAt(place);
    if (line < 0)
        return Part::None;
    if (line == 0)
        return hasWays() && place.x() > cardWidth - waysWidth ? Part::Ways : Part::Title;
    if (isFoldLine(line))
        return Part::Fold;
    const bool isField = column(line)->kind == CanvasColumn::Kind::Field;
    if (isField && place.x() > cardWidth - conditionWidth)
        return Part::Condition;
    return place.x() < tickWidth ? Part::Tick : Part::Words;
}

int CanvasCard::lineOf(const QString &name) const
{
    for (int line = 1; line <= int(m_shown.size()); ++line) {
        if (column(line)->kind == CanvasColumn::Kind::Field && column(line)->name == name)
            return line;
    }
    return -1;
}

qreal CanvasCard::keyY(const QString &name) const
{
    for (int line = 1; line <= int(m_shown.size()); ++line) {
        const bool isMeasure = column(line)->isMeasure;
        if (!isMeasure && column(line)->column == name)
            return lineRect(line).center().y();
    }
    return lineRect(0).center().y();
}

QString CanvasCard::words(int line) const
{
    if (line == 0) {
        auto said = Martlet::tr("Table %1").arg(m_table.title);
        if (m_table.isFact)
            said = Martlet::tr("Table %1, which is counted").arg(m_table.title);
        if (!m_table.isWayTaken)
            said += Martlet::tr(". Several ways lead there; Enter chooses one");
        return said;
    }
    if (isFoldLine(line))
        return m_isUnfolded ? Martlet::tr("Show fewer columns of %1").arg(m_table.title)
                            : Martlet::tr("Show %1 more columns of %2").arg(hiddenCount()).arg(m_table.title);
    const auto &shown = *column(line);
    if (shown.kind == CanvasColumn::Kind::Key)
        return Martlet::tr("Key of %1").arg(m_table.title);
    if (shown.kind == CanvasColumn::Kind::Reference)
        return Martlet::tr("%1 refers to %2").arg(m_table.title, shown.title);
    QStringList said{Martlet::tr("%1 of %2").arg(shown.title, m_table.title)};
    said += shown.isTicked ? Martlet::tr("in the question") : Martlet::tr("not in the question");
    if (!shown.total.isEmpty())
        said += shown.total;
    if (!shown.condition.isEmpty())
        said += Martlet::tr("condition: %1").arg(shown.condition);
    return said.join(u", "_s) + (shown.definition.isEmpty() ? QString() : u". "_s + shown.definition);
}

} // namespace martlet
