// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportrowdelegate.h"

#include "ui/reports/reportlistmodel.h"
#include "ui/theme/look.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QTreeView>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr int groupHeight = 32, reportHeight = 48, textLeft = 28;

void paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Theme &theme = Theme::of(option.widget);
    const auto *view = qobject_cast<const QTreeView *>(option.widget);
    const bool isOpen = view && view->isExpanded(index);
    const bool lacks = !index.data(ReportListModel::LacksRole).toString().isEmpty();
    const QRect row = option.rect;
    if (option.state.testFlag(QStyle::State_HasFocus))
        painter.fillRect(row, theme.colour(Token::Hover));
    look::icon(painter, theme, isOpen ? u"chevron-down"_s : u"chevron-right"_s, Token::Text2,
               {row.left() + 9, row.center().y() - 6, 14, 14});
    painter.setFont(theme.font(FontRole::BodyStrong));
    painter.setPen(theme.colour(lacks ? Token::Text3 : Token::Text));
    painter.drawText(row.adjusted(textLeft, 0, -48, 0), Qt::AlignVCenter | Qt::TextSingleLine,
                     index.data().toString());
    painter.setFont(theme.font(FontRole::Caption));
    painter.setPen(theme.colour(Token::Text3));
    painter.drawText(row.adjusted(0, 0, -12, 0), Qt::AlignVCenter | Qt::AlignRight,
                     index.data(ReportListModel::CountRole).toString());
}

} // namespace

void ReportRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    painter->save();
    if (!index.parent().isValid()) {
        paintGroup(*painter, option, index);
        return painter->restore();
    }
    const Theme &theme = Theme::of(option.widget);
    const QRect row = option.rect;
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    const bool lacks = !index.data(ReportListModel::LacksRole).toString().isEmpty();
    if (isCurrent) {
        painter->fillRect(row, theme.colour(Token::AccentWeak));
        painter->fillRect(row.left(), row.top(), 3, row.height(), theme.colour(Token::Accent));
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(row, theme.colour(Token::Hover));
    }
    const QRect title = row.adjusted(textLeft, 5, -12, -23);
    painter->setFont(theme.font(isCurrent ? FontRole::BodyStrong : FontRole::Body));
    painter->setPen(theme.colour(lacks ? Token::Text3 : isCurrent ? Token::Accent : Token::Text));
    painter->drawText(
        title, Qt::AlignVCenter | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, title.width()));
    const QRect sentence = row.adjusted(textLeft, 25, -12, -7);
    painter->setFont(theme.font(FontRole::Caption));
    painter->setPen(theme.colour(isCurrent ? Token::Text2 : Token::Text3));
    painter->drawText(sentence, Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(index.data(ReportListModel::SentenceRole).toString(),
                                                        Qt::ElideRight, sentence.width()));
    painter->restore();
}

QSize ReportRowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {240, index.parent().isValid() ? reportHeight : groupHeight};
}

} // namespace martlet
