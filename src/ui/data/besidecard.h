// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/data/starcard.h"

namespace martlet {

// The tables that stand beside the star, a line each with its row count, under a heading.
class BesideCard final : public StarCard
{
public:
    explicit BesideCard(std::vector<StarTable> tables);

    int lineCount() const override { return int(m_tables.size()); }
    QRectF lineRect(int line) const override;
    StarSpot spot(int line) const override { return {m_tables[std::size_t(line)].name, {}}; }
    QString words(int line) const override;
    qreal height() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    std::vector<StarTable> m_tables;
};

} // namespace martlet
