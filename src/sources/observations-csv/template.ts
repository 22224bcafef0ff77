/** A table of observations to start from: an invented place with invented values, one line for each thing that a line can say. */
export const template = `indicator,area,area_name,part,period,value,unit,denominator,source,url,published,note
coverage-50-10,XX-01,Région d’exemple,total,2019-12-31,71.5,percent,88000,Éditeur d’exemple,https://example.org/coverage,2020-06-30,valeur inventée
coverage-50-10,XX-01,Région d’exemple,rural,2019-12-31,58,percent,,Éditeur d’exemple,,,valeur inventée
coverage-30,XX-01,Région d’exemple,total,2019-12-31,0.995,share,,Éditeur d’exemple,,,valeur inventée
coverage-1000,XX-01,Région d’exemple,total,2019,..,percent,,Éditeur d’exemple,,,non disponible
open-datasets,XX-01,Région d’exemple,total,2020-01-31,1234,count,,Éditeur d’exemple,,,valeur inventée
`;
