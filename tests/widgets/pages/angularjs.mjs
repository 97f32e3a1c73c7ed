import angular from 'angular';
import { app, show } from './page.mjs';

/** A field that shows the code in groups and keeps the bare digits in its model. */
app.innerHTML = '<input ng-model="code" grouped ng-trim="true">';
angular
  .module('page', [])
  .directive('grouped', () => ({
    require: 'ngModel',
    link(_scope, _element, _attributes, model) {
      model.$parsers.push((text) => {
        const bare = text.replace(/\D/g, '');
        model.$setViewValue(bare.replace(/(\d{3})(?=\d)/g, '$1 '));
        model.$render();
        return bare;
      });
    },
  }))
  .run(['$rootScope', ($rootScope) => $rootScope.$watch('code', (code) => show(code ?? ''))]);
angular.bootstrap(app, ['page']);
