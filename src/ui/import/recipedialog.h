// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/recipe/recipefolder.h"

#include <QDialog>

#include <memory>

namespace Ui {
class RecipeDialog;
}

namespace martlet {

// Asks under which name a recipe is kept among one's own, and says which version it becomes.
class RecipeDialog final : public QDialog
{
    Q_OBJECT
public:
    RecipeDialog(ImportRecipe recipe, const RecipeFolder &own, QWidget *parent = nullptr);
    ~RecipeDialog() override;

    ImportRecipe recipe() const; // under the name that was chosen

private:
    void showName();

    ImportRecipe m_recipe;
    const std::vector<KeptRecipe> m_kept; // as they were when the dialog opened
    std::unique_ptr<Ui::RecipeDialog> m_ui;
};

} // namespace martlet
